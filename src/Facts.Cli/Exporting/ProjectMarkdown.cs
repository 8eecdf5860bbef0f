using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Binding;

namespace Facts.Cli.Exporting;

/// <summary>Facts as a page that people read: groups, facts with all that is said of them, tables, and the sources at its end.</summary>
internal sealed class ProjectMarkdown(ExportedProject project)
{
    private readonly StringBuilder _text = new("# Facts\n");

    public string Write()
    {
        foreach (var file in project.Files)
        {
            foreach (var group in file.Bound.Facts.GroupBy(fact => fact.Declaration?.Scope ?? ""))
            {
                _text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(group.Key)}\n");
                foreach (var fact in group)
                {
                    _text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownText.Escape(fact.Label ?? fact.Name)}\n\n");
                    if (fact.Documentation.Length > 0)
                        _text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(fact.Documentation)}\n\n");
                    Append(file, fact, fact.Name, 0);
                }
            }

            foreach (var table in file.Bound.Tables)
                Append(file, table);
        }

        AppendSources();
        return _text.ToString();
    }

    private void Append(ExportedFile file, BoundFact fact, string title, int depth)
    {
        var value = ValueLine.Of(fact.Value, file.Symbols);
        Line(depth, $"**{MarkdownText.Escape(title)}**{(value.Length > 0 ? " = " + MarkdownText.Escape(value) : "")}{(fact.Type?.Unit is { Length: > 0 } unit ? " " + MarkdownText.Escape(unit) : "")}{(fact.IsDisputed ? ", disputed" : "")}");
        if (fact.From.Length + fact.Until.Length > 0)
            Line(depth + 1, $"from {MarkdownText.Escape(fact.From)} until {MarkdownText.Escape(fact.Until)}");
        if (fact.Formula is { } formula)
            Line(depth + 1, "computed: " + MarkdownText.Escape(formula.Text));
        AppendClauses(fact.Clauses, fact.Status, depth + 1);
        Cite("", fact.Citations.Count > 0 ? fact.Citations : fact.Inherited, depth + 1);
        Append(file, fact.Fields, "field", depth + 1);
        Append(file, fact.Elements, "element", depth + 1);
        Append(file, fact.Entries, "entry", depth + 1);
        Append(file, fact.Clauses.Disputed, "disputed", depth + 1);
        Append(file, fact.Clauses.Qualifiers, "qualifier", depth + 1);
    }

    private void Append(ExportedFile file, IReadOnlyList<BoundFact> parts, string kind, int depth)
    {
        foreach (var part in parts)
            Append(file, part, part.Name.Length > 0 && part.Kind != FactKind.Element ? $"{kind} {part.Name}" : kind, depth);
    }

    private void AppendClauses(BoundClauses clauses, FactStatus status, int depth)
    {
        if (status != FactStatus.Stated)
            Line(depth, MarkdownText.Escape(string.Join(", ", new[] { FactJson.Word(status), clauses.StatusReason, clauses.StatusDate, clauses.Replacement is { } use ? "use " + use.FullName : "" }.Where(text => text.Length > 0))));
        foreach (var who in clauses.AccordingTo)
            Line(depth, "according to " + MarkdownText.Escape(who));
        foreach (var (what, text) in new[] { ("as of", clauses.AsOf), ("valid from", clauses.ValidFrom), ("valid until", clauses.ValidUntil), ("review by", clauses.ReviewBy) })
        {
            if (text.Length > 0)
                Line(depth, $"{what} {MarkdownText.Escape(text)}");
        }

        foreach (var also in clauses.Also)
            Line(depth, "also " + MarkdownText.Escape(also));
        foreach (var review in clauses.Reviews)
            Line(depth, MarkdownText.Escape($"reviewed {review.Date} {review.Reviewer}"));
        foreach (var note in clauses.Notes)
            Line(depth, MarkdownText.Escape(note));
        Cite("against: ", clauses.Against, depth);
    }

    private void Cite(string prefix, IReadOnlyList<BoundCitation> citations, int depth)
    {
        foreach (var citation in citations)
            Line(depth, prefix + MarkdownText.Escape(CitationLine.Of(citation, project)));
    }

    private void Append(ExportedFile file, BoundTable table)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(table.FullName)}\n\n");
        if (table.Documentation.Length > 0)
            _text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(table.Documentation)}\n\n");
        AppendRow(table.Columns.Select(column => MarkdownText.Escape($"{column.Name} {column.Type?.Unit}")).Append("citations"));
        AppendRow(Enumerable.Repeat("---", table.Columns.Count + 1));
        foreach (var row in table.Rows)
        {
            IReadOnlyList<BoundCitation> citations = row.Detail == null ? [] : [.. row.Detail.Citations, .. row.Detail.Fields.SelectMany(field => field.Citations)];
            AppendRow(row.Cells.Select(cell => MarkdownText.Escape(ValueLine.Of(cell, file.Symbols))).Append(string.Join("; ", citations.Select(citation => MarkdownText.Escape(CitationLine.Of(citation, project))))));
        }

        _text.Append('\n');
        AppendClauses(table.Clauses, table.Clauses.Status, 0);
        Cite("", table.Citations.Count > 0 ? table.Citations : table.Inherited, 0);
        foreach (var row in table.Rows.Where(row => row.Detail is { } detail && !ReferenceEquals(detail.Clauses, BoundClauses.Empty)))
            Append(file, row.Detail! with { Fields = [], Citations = [], Inherited = [] }, "row " + row.Detail!.Name, 0);
    }

    private void AppendRow(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void AppendSources()
    {
        _text.Append("\n## Sources\n\n");
        foreach (var source in project.Files.SelectMany(file => file.Bound.Sources))
        {
            var title = source.Find("title")?.Value ?? source.Declaration.Name;
            Line(0, $"**{MarkdownText.Escape(source.Declaration.Name)}**: {(source.Find("url") is { } url ? MarkdownText.Link(title, url.Value) : MarkdownText.Escape(title))}");
            foreach (var field in source.Fields.Where(field => field.Key is not ("title" or "url")))
                Line(1, MarkdownText.Escape($"{field.Key}: {field.Value}"));
        }
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append("- ").Append(text).Append('\n');
}
