using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>Writes a file's fact table in the format that the runtime library reads.</summary>
public sealed class TableWriter
{
    private readonly FileModel _model;
    private readonly StringBuilder _records = new();
    private readonly List<(uint Hash, int Offset)> _index = [];

    private TableWriter(FileModel model) => _model = model;

    public static string Write(FileModel model) => new TableWriter(model).Write();

    private string Write()
    {
        Append(_records, TableFormat.Header, Header());
        for (var i = 0; i < _model.Groups.Count; i++)
        {
            foreach (var fact in _model.Groups[i].Facts)
                AddRecord(TableFormat.Fact, fact.Handle, Fact(fact, i));
        }

        foreach (var source in _model.Sources)
            AddRecord(TableFormat.Source, source.Handle, Source(source));

        // Offsets count from the start of the text, so behind version, count and index.
        var start = 1 + 5 + (_index.Count * 11);
        var text = new StringBuilder(start + _records.Length);
        text.Append(TableFormat.Version);
        AppendDigits(text, (uint)_index.Count, 5);
        foreach (var (hash, offset) in _index.OrderBy(entry => entry.Hash))
        {
            AppendDigits(text, hash, 6);
            AppendDigits(text, (uint)(start + offset), 5);
        }

        return text.Append(_records.ToString()).ToString();
    }

    private void AddRecord(char kind, int handle, string content)
    {
        _index.Add((unchecked((uint)handle), _records.Length));
        Append(_records, kind, content);
    }

    private string Header()
    {
        var fields = new StringBuilder();
        Append(fields, TableFormat.InHeader.Path, _model.Path);
        foreach (var group in _model.Groups)
            Append(fields, TableFormat.InHeader.Group, group.Name);
        foreach (var reference in _model.References)
            Append(fields, TableFormat.InHeader.Source, Number(reference.Table) + " " + reference.FullName);
        foreach (var citation in _model.Shared)
            Append(fields, TableFormat.InHeader.Citation, Citation(citation));
        return fields.ToString();
    }

    private static string Fact(FactModel fact, int group)
    {
        var fields = new StringBuilder();
        Append(fields, TableFormat.InFact.Group, Number(group));
        Append(fields, TableFormat.InFact.Name, fact.Name);
        Append(fields, TableFormat.InFact.Type, TypeLetter(fact.Value.Type));
        Append(fields, TableFormat.InFact.Value, fact.Value.Text);
        AppendIfAny(fields, TableFormat.InFact.Unit, fact.Unit);
        AppendIfAny(fields, TableFormat.InFact.Label, fact.Label);
        AppendIfAny(fields, TableFormat.InFact.Documentation, fact.Documentation);
        foreach (var citation in fact.Citations)
            Append(fields, TableFormat.InFact.Citation, Citation(citation));
        foreach (var number in fact.Inherited)
            Append(fields, TableFormat.InFact.Inherited, Number(number));
        return fields.ToString();
    }

    private static string Citation(CitationModel citation)
    {
        var fields = new StringBuilder();
        Append(fields, TableFormat.InCitation.Source, Number(citation.Source));
        foreach (var locator in citation.Locators)
            Append(fields, TableFormat.InCitation.Locator, locator.Term + " " + locator.Value);
        foreach (var quote in citation.Quotes)
        {
            Append(fields, TableFormat.InCitation.Quote, quote.Text);
            if (quote.After != null)
                Append(fields, TableFormat.InCitation.After, quote.After);
            if (quote.Before != null)
                Append(fields, TableFormat.InCitation.Before, quote.Before);
        }

        return fields.ToString();
    }

    private static string Source(SourceModel source)
    {
        var fields = new StringBuilder();
        Append(fields, TableFormat.InSource.Name, source.FullName);
        AppendIfAny(fields, TableFormat.InSource.Label, source.Label);
        AppendIfAny(fields, TableFormat.InSource.Documentation, source.Documentation);
        foreach (var field in source.Fields)
            Append(fields, TableFormat.InSource.Field, field.Key + " " + field.Value);
        return fields.ToString();
    }

    private static string TypeLetter(FactType type) => type switch
    {
        FactType.Bool => "b",
        FactType.Int => "i",
        FactType.Long => "l",
        FactType.Decimal => "m",
        FactType.Double => "d",
        FactType.String => "s",
        _ => "D",
    };

    private static void AppendIfAny(StringBuilder builder, char tag, string content)
    {
        if (content.Length > 0)
            Append(builder, tag, content);
    }

    private static void Append(StringBuilder builder, char tag, string content) => builder.Append(tag).Append(Number(content.Length)).Append(':').Append(content);

    private static void AppendDigits(StringBuilder builder, uint value, int count)
    {
        for (var shift = 6 * (count - 1); shift >= 0; shift -= 6)
        {
            var digit = (int)(value >> shift) & 63;
            builder.Append((char)(digit < 57 ? '#' + digit : '$' + digit));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
