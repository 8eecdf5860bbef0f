using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Language.Binding;
using Facts.Language.Values;

namespace Facts.Cli.Exporting;

/// <summary>
/// Facts as CSV: a line for each fact, entry, field, element, disputed value, qualifier and cell of a table; or one table, a line a row.
/// A program that calculates takes what begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> for a formula: on request such texts get a <c>'</c> before them.
/// </summary>
/// <param name="project">The files.</param>
/// <param name="isGuarded">Whether texts that would be taken for formulas are guarded.</param>
internal sealed class ProjectCsv(ExportedProject project, bool isGuarded)
{
    private static readonly string[] Titles =
    [
        "kind", "name", "part", "from", "until", "label", "type", "unit", "value", "written", "formula", "status", "disputed", "according-to", "citations", "inherited", "against",
        "also", "notes", "as-of", "valid-from", "valid-until", "review-by", "reviewed", "documentation", "file", "line",
    ];

    private readonly StringBuilder _text = new();

    public string Write()
    {
        CsvText.AppendRecord(_text, Titles);
        foreach (var file in project.Files)
        {
            foreach (var fact in file.Bound.Facts)
                Append(file, fact, fact.FullName, "", "fact", fact.NameSpan);
            foreach (var table in file.Bound.Tables)
                Append(file, table);
        }

        return _text.ToString();
    }

    /// <summary>One table with its own columns; null where there is none of that name.</summary>
    public string? Write(string name)
    {
        var found = project.Files.SelectMany(file => file.Bound.Tables.Select(table => (file, table))).FirstOrDefault(pair => pair.table.FullName == name || pair.table.FullName.EndsWith("." + name, StringComparison.Ordinal));
        if (found.table == null)
            return null;
        CsvText.AppendRecord(_text, found.table.Columns.Select(column => column.Name));
        foreach (var row in found.table.Rows)
            CsvText.AppendRecord(_text, row.Cells.Select(cell => cell is null or AbsentValue { Kind: Absence.NotStated } ? null : Guard(ValueLine.Of(cell, found.file.Symbols), cell)));
        return _text.ToString();
    }

    private void Append(ExportedFile file, BoundFact fact, string name, string part, string kind, Language.Text.TextSpan place)
    {
        var clauses = fact.Clauses;
        CsvText.AppendRecord(
            _text,
            [
                kind, Guard(name), Guard(part), fact.From, fact.Until, Guard(fact.Label), fact.Type?.ToString(), fact.Type?.Unit, Guard(ValueLine.Of(fact.Value, file.Symbols), fact.Value),
                Guard(fact.ValueSyntax == null ? null : file.TextOf(fact.ValueSyntax.Span), fact.Value), Guard(fact.Formula?.Text), FactJson.Word(fact.Status), fact.IsDisputed ? "true" : "",
                Join(clauses.AccordingTo), Cite(fact.Citations), Cite(fact.Citations.Count == 0 ? fact.Inherited : []), Cite(clauses.Against), Join(clauses.Also),
                Join([.. clauses.Notes, .. clauses.StatusReason.Length > 0 ? new[] { clauses.StatusReason } : []]), clauses.AsOf, clauses.ValidFrom, clauses.ValidUntil, clauses.ReviewBy,
                Join([.. clauses.Reviews.Select(review => review.Date + (review.Reviewer.Length > 0 ? " by " + review.Reviewer : ""))]), Guard(fact.Documentation), Guard(file.Path),
                file.LineOf(place).ToString(CultureInfo.InvariantCulture),
            ]);
        AppendParts(file, fact.Entries, name, "entry", place);
        AppendParts(file, fact.Fields, name, "field", place);
        AppendParts(file, fact.Elements, name, "element", place);
        AppendParts(file, clauses.Disputed, name, "disputed", place);
        AppendParts(file, clauses.Qualifiers, name, "qualifier", place);
    }

    private void AppendParts(ExportedFile file, IReadOnlyList<BoundFact> parts, string name, string kind, Language.Text.TextSpan place)
    {
        for (var i = 0; i < parts.Count; i++)
            Append(file, parts[i], name, kind == "element" ? (i + 1).ToString(CultureInfo.InvariantCulture) : parts[i].Name, kind, parts[i].Syntax?.Span ?? place);
    }

    private void Append(ExportedFile file, BoundTable table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            var citations = row.Detail is { Citations.Count: > 0 } detail ? detail.Citations : table.Citations.Count > 0 ? table.Citations : table.Inherited;
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var field = row.Detail?.Fields.FirstOrDefault(field => field.Name == table.Columns[column].Name);
                var part = new BoundFact
                {
                    Type = table.Columns[column].Type,
                    Value = row.Cells[column],
                    Citations = field?.Citations ?? [],
                    Inherited = citations,
                    Clauses = field?.Clauses ?? row.Detail?.Clauses ?? table.Clauses,
                };
                Append(file, part, table.FullName, string.Create(CultureInfo.InvariantCulture, $"{i + 1}.{table.Columns[column].Name}"), "cell", row.Syntax?.Span ?? table.Declaration.NameSpan);
            }
        }
    }

    private string? Cite(IReadOnlyList<BoundCitation> citations) => Join([.. citations.Select(citation => CitationLine.Of(citation, project))]);

    private string? Join(IReadOnlyCollection<string> texts) => texts.Count == 0 ? null : Guard(string.Join("\n", texts));

    private string? Guard(string? text, FactValue? value = null) =>
        isGuarded && text != null && FormulaGuard.IsFormula(text) && value is not (ScalarValue { Type: not FactType.String } or MeasuredValue) ? "'" + text : text is { Length: 0 } ? null : text;
}
