using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>
/// Values with the citations that are to carry them: those of a fact, or of a part of one that has its own; those of a record, a list or a row carry all of its parts together.
/// The citations of groups, tables and whole timelines carry nothing by their words: they stand for too much.
/// </summary>
internal sealed class QuotedValues(IReadOnlyList<BoundCitation> citations)
{
    public IReadOnlyList<BoundCitation> Citations { get; } = citations;

    public List<QuotedValue> Values { get; } = new(1);

    /// <summary>Everything of a file that has citations with quotes of its own. What is computed is left out: its operands are cited.</summary>
    public static IReadOnlyList<QuotedValues> Of(BoundFile file)
    {
        var all = new List<QuotedValues>();
        foreach (var fact in file.Facts)
            Collect(fact, null, all);
        foreach (var table in file.Tables)
        {
            foreach (var disputed in table.Clauses.Disputed)
                Collect(disputed, null, all);
            foreach (var row in table.Rows.Where(row => row is { Syntax: not null, Detail: not null }))
                Collect(table, row, all);
        }

        return all;
    }

    /// <summary>Recursive over parts of facts, whose depth the parser bounds.</summary>
    private static void Collect(BoundFact fact, QuotedValues? around, List<QuotedValues> all)
    {
        var own = Open(fact.Citations, around, all);
        if (own != null && fact.Formula == null && fact is { ValueSyntax: { } syntax, Value: { } value, Type: { } type })
            own.Values.Add(new QuotedValue(syntax, value, type, fact.Clauses.Also));
        foreach (var part in fact.Fields)
            Collect(part, own, all);
        foreach (var element in fact.Elements)
            Collect(element, own, all);
        foreach (var entry in fact.Entries)
        {
            // One that is computed has no words of its own.
            if (entry.Syntax != fact.Syntax)
                Collect(entry, null, all);
        }

        // Another source says it, with words of its own.
        foreach (var disputed in fact.Clauses.Disputed)
            Collect(disputed, null, all);
    }

    private static void Collect(BoundTable table, BoundRow row, List<QuotedValues> all)
    {
        var own = Open(row.Detail!.Citations, null, all);
        var cells = row.Syntax!.Cells;
        for (var i = 0; i < cells.Count && i < table.Header.Count; i++)
        {
            if (table.Header[i] is not (>= 0 and var column) || cells[i].Value is not { } syntax || row.Cells[column] is not { } value || table.Columns[column].Type is not { } type || IsComputed(syntax, value))
                continue;
            var field = row.Detail.Fields.FirstOrDefault(field => string.Equals(field.Name, table.Columns[column].Name, StringComparison.Ordinal));
            Open(field?.Citations ?? [], own, all)?.Values.Add(new QuotedValue(syntax, value, type, field?.Clauses.Also ?? []));
        }

        foreach (var field in row.Detail.Fields)
            Collect(field with { Citations = field.ValueSyntax == null && field.Elements.Count + field.Fields.Count == 0 ? [] : field.Citations }, own, all);
        foreach (var disputed in row.Detail.Clauses.Disputed)
            Collect(disputed, null, all);
    }

    /// <summary>Where there are citations, what they carry; else what is around.</summary>
    private static QuotedValues? Open(IReadOnlyList<BoundCitation> citations, QuotedValues? around, List<QuotedValues> all)
    {
        if (citations.Count == 0)
            return around;
        var values = new QuotedValues(citations);
        all.Add(values);
        return values;
    }

    /// <summary>Whether a cell refers to facts rather than stating a value; a member of an enum is a name as well.</summary>
    private static bool IsComputed(ExpressionSyntax syntax, FactValue value) =>
        value is not EnumValue && SyntaxWalker.Descendants(syntax).Any(node => node is CallSyntax or NameExpressionSyntax { Name.IsMissing: false }) && value is not (ListValue or AbsentValue);
}
