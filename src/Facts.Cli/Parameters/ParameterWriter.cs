using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Importing;
using Facts.Language.Syntax;

namespace Facts.Cli.Parameters;

/// <summary>Writes groups of parameters: timelines, and tables for scales.</summary>
internal sealed class ParameterWriter
{
    private readonly StringBuilder _text = new();

    public static string Write(string? ns, string sources, IEnumerable<GroupDraft> groups)
    {
        var writer = new ParameterWriter();
        if (ns != null)
            writer._text.Append(CultureInfo.InvariantCulture, $"namespace {ns}\n\n");
        writer._text.Append(sources);
        foreach (var group in groups.Where(group => group.Parameters.Count + group.Scales.Count > 0))
            writer.Write(group);
        return writer._text.ToString();
    }

    private void Write(GroupDraft group)
    {
        _text.Append('\n');
        DocumentationLines.Append(_text, "", [.. new[] { group.Description.Label }.OfType<string>(), .. group.Description.Documentation]);
        _text.Append(CultureInfo.InvariantCulture, $"group {group.Name}\n");
        AppendClauses("  ", group.Description);
        foreach (var parameter in group.Parameters)
            Write(parameter);
        foreach (var scale in group.Scales)
            Write(scale);
    }

    private void Write(ParameterDraft parameter)
    {
        _text.Append('\n');
        DocumentationLines.Append(_text, "  ", parameter.Description.Documentation);
        _text.Append(CultureInfo.InvariantCulture, $"  fact {parameter.Name}{(parameter.Description.Label is { Length: > 0 } label ? " " + StringText.Quote(label) : "")}: {parameter.Type}\n");
        AppendClauses("    ", parameter.Description);
        for (var i = 0; i < parameter.Entries.Count; i++)
        {
            var entry = parameter.Entries[i];
            _text.Append(CultureInfo.InvariantCulture, $"    {WriteDays(parameter.Entries, i)} = {entry.Value.Text}\n");
            AppendLines("      ", entry.Citations, entry.Notes);
        }
    }

    /// <summary>What holds always ends where the next begins.</summary>
    private static string WriteDays(IReadOnlyList<EntryDraft> entries, int i) => entries[i].Day.Length > 0 ? "from " + entries[i].Day
        : i + 1 < entries.Count && DateOnly.TryParseExact(entries[i + 1].Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var next) && next > DateOnly.MinValue
            ? "until " + next.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "from 0001-01-01";

    private void Write(ScaleDraft scale)
    {
        _text.Append('\n');
        DocumentationLines.Append(_text, "  ", [.. new[] { scale.Description.Label }.OfType<string>(), .. scale.Description.Documentation]);
        var isCited = scale.Rows.Any(row => row.Citations.Count > 0);
        _text.Append(CultureInfo.InvariantCulture, $"  table {scale.Name} by Bracket over From\n");
        AppendClauses("    ", scale.Description);
        AppendRow(["Bracket: int", "From: date", .. scale.Columns.Select(column => $"{column.Name}: {column.Type}")], isCited ? "cite" : null);
        foreach (var row in scale.Rows)
        {
            AppendRow([row.Bracket.ToString(CultureInfo.InvariantCulture), row.Day, .. row.Cells], isCited ? string.Join("; ", row.Citations) : null);
            AppendLines("      ", [], row.Notes);
        }
    }

    private void AppendRow(IEnumerable<string> cells, string? citations) =>
        _text.Append("    | ").AppendJoin(" | ", citations == null ? cells : cells.Append(citations)).Append(" |\n");

    private void AppendClauses(string indent, DescriptionDraft description)
    {
        AppendLines(indent, description.Citations, description.Notes);
        if (description.Reviewed.Length > 0)
            _text.Append(CultureInfo.InvariantCulture, $"{indent}reviewed {description.Reviewed}\n");
        if (description.Period.Length > 0)
            _text.Append(CultureInfo.InvariantCulture, $"{indent}qualifier Period = {StringText.Quote(description.Period)}\n");
    }

    private void AppendLines(string indent, IEnumerable<string> citations, IEnumerable<string> notes)
    {
        foreach (var citation in citations)
            _text.Append(CultureInfo.InvariantCulture, $"{indent}cite {citation}\n");
        foreach (var note in notes)
            _text.Append(CultureInfo.InvariantCulture, $"{indent}note {StringText.Quote(note)}\n");
    }
}
