using System.Globalization;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes facts and their parts as a fact table has them.</summary>
internal sealed class FactWriter(CellWriter cells, CitationWriter citations)
{
    /// <summary>The fields of a fact, its group aside.</summary>
    /// <param name="to">The record.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="fullName">The full name of a timeline, for its entries.</param>
    public void Write(RecordWriter to, FactModel fact, string fullName)
    {
        WriteValue(to, fact);
        WriteRest(to, fact, ClausesModel.Empty);
        foreach (var number in fact.Inherited)
            to.Append(TableFormat.InFact.Inherited, Number(number));
        foreach (var entry in fact.Entries)
        {
            var inner = to.Begin();
            inner.AppendIfAny(TableFormat.InFact.FirstDay, entry.From);
            inner.AppendIfAny(TableFormat.InFact.LastDay, entry.Until);
            inner.Append(TableFormat.InFact.Container, fullName);
            WritePart(inner, entry, fact.Clauses);
            to.End(TableFormat.InFact.Entry, entry.Handle);
        }
    }

    /// <summary>The fields that a row has besides its cells.</summary>
    public void WriteRow(RecordWriter to, FactModel detail, ClausesModel around) => WriteRest(to, detail, around);

    /// <summary>What is said of something besides its value. Of what goes on from what it stands in, only what differs.</summary>
    public void WriteClauses(RecordWriter to, ClausesModel clauses, ClausesModel around)
    {
        if (ReferenceEquals(clauses, around))
            return;
        var isOther = clauses.Status != around.Status || clauses.StatusReason != around.StatusReason || clauses.StatusDate != around.StatusDate || clauses.Replacement != around.Replacement;
        if (isOther)
        {
            to.Append(TableFormat.InFact.Status, Letter(clauses.Status));
            to.AppendIfAny(TableFormat.InFact.StatusReason, clauses.StatusReason);
            to.AppendIfAny(TableFormat.InFact.StatusDate, clauses.StatusDate);
            if (clauses.Replacement is { } replacement)
                to.Append(TableFormat.InFact.Replacement, Link(replacement));
        }

        if (clauses.AccordingTo != around.AccordingTo)
            to.AppendAll(TableFormat.InFact.AccordingTo, clauses.AccordingTo);
        to.AppendAll(TableFormat.InFact.Note, clauses.Notes);
        to.AppendAll(TableFormat.InFact.AlsoKnownAs, clauses.Also);
        AppendIfOther(to, TableFormat.InFact.AsOf, clauses.AsOf, around.AsOf);
        AppendIfOther(to, TableFormat.InFact.ReviewBy, clauses.ReviewBy, around.ReviewBy);
        to.AppendAll(TableFormat.InFact.Reviewed, clauses.Reviews.Select(CitationWriter.OfReview));
        if (clauses.ValidFrom != around.ValidFrom || clauses.ValidUntil != around.ValidUntil)
        {
            to.AppendIfAny(TableFormat.InFact.ValidFrom, clauses.ValidFrom);
            to.AppendIfAny(TableFormat.InFact.ValidUntil, clauses.ValidUntil);
        }

        foreach (var against in clauses.Against)
            to.Append(TableFormat.InFact.Against, citations.Write(against));
        if (clauses.Qualifiers != around.Qualifiers)
            WriteParts(to, TableFormat.InFact.Qualifier, clauses.Qualifiers, ClausesModel.Empty);
        WriteParts(to, TableFormat.InFact.Disputed, clauses.Disputed, ClausesModel.Empty);
    }

    /// <summary>Name, type, value and unit, in this order: the first three are what is mostly asked for.</summary>
    private void WriteValue(RecordWriter to, FactModel fact)
    {
        to.AppendIfAny(TableFormat.InFact.Name, fact.Name);
        if (fact.Type is { } type)
            to.Append(TableFormat.InFact.Type, cells.OfType(type));
        cells.WriteValue(to, fact.Value);
        to.AppendIfAny(TableFormat.InFact.Unit, fact.Type?.Unit ?? "");
    }

    private void WritePart(RecordWriter to, FactModel part, ClausesModel around)
    {
        WriteValue(to, part);
        WriteRest(to, part, around);
    }

    private void WriteRest(RecordWriter to, FactModel fact, ClausesModel around)
    {
        to.AppendIfAny(TableFormat.InFact.Label, fact.Label);
        to.AppendIfAny(TableFormat.InFact.Documentation, fact.Documentation);
        foreach (var citation in fact.Citations)
            to.Append(TableFormat.InFact.Citation, citations.Write(citation));
        WriteClauses(to, fact.Clauses, around);
        if (fact.IsDisputedByOperand)
            to.Append(TableFormat.InFact.DisputedThroughOperand, "");
        to.AppendIfAny(TableFormat.InFact.Formula, fact.Formula);
        foreach (var operand in fact.Operands)
            to.Append(TableFormat.InFact.Operand, Link(operand));
        WriteParts(to, TableFormat.InFact.Field, fact.Fields, fact.Clauses);
        WriteParts(to, TableFormat.InFact.Element, fact.Elements, fact.Clauses);
    }

    private void WriteParts(RecordWriter to, char tag, EquatableArray<FactModel> parts, ClausesModel around)
    {
        foreach (var part in parts)
        {
            WritePart(to.Begin(), part, around);
            to.End(tag);
        }
    }

    private static void AppendIfOther(RecordWriter to, char tag, string content, string around)
    {
        if (!string.Equals(content, around, System.StringComparison.Ordinal))
            to.AppendIfAny(tag, content);
    }

    /// <summary>The letter of a status; none for what holds where nothing is said, in something of another one.</summary>
    private static string Letter(FactStatus status) => status switch
    {
        FactStatus.Retracted => TableFormat.InStatus.Retracted.ToString(),
        FactStatus.Alleged => TableFormat.InStatus.Alleged.ToString(),
        FactStatus.Proposed => TableFormat.InStatus.Proposed.ToString(),
        FactStatus.Estimated => TableFormat.InStatus.Estimated.ToString(),
        FactStatus.Confirmed => TableFormat.InStatus.Confirmed.ToString(),
        _ => "",
    };

    private static string Link(LinkModel link) => Number(link.Table) + " " + link.FullName;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
