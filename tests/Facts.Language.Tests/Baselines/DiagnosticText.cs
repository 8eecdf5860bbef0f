using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Tests.Baselines;

/// <summary>The findings of a file and of the data files that it reads, as a compiler prints them: below each the text that is marked, and the other place where it has one.</summary>
internal static class DiagnosticText
{
    public static string Of(FactsProject project, Document document)
    {
        var result = new StringBuilder();
        foreach (var found in project.GetDiagnostics(document))
            Append(result, project, document.Path, found);
        foreach (var file in document.DataPaths.Distinct().Order(System.StringComparer.Ordinal).Select(project.FindData).OfType<DataFile>())
        {
            foreach (var found in project.GetDiagnostics(file))
                Append(result, project, file.Path, found);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, FactsProject project, string path, Diagnostic found)
    {
        var text = TextOf(project, path)!;
        result.Append(path).Append('(').Append(Position(text, found.Span.Start)).Append("): ")
            .Append(found.Severity.ToString().ToLowerInvariant()).Append(' ').Append(found.Rule.Id).Append(": ").Append(found.Message).Append('\n')
            .Append("  [").Append(Marked(text, found.Span)).Append("]\n");
        foreach (var related in found.RelatedPlaces)
        {
            var other = TextOf(project, related.Path)!;
            result.Append("  see ").Append(related.Path).Append('(').Append(Position(other, related.Span.Start)).Append(") [").Append(Marked(other, related.Span)).Append("]\n");
        }
    }

    private static string? TextOf(FactsProject project, string path) => project.Find(path)?.Tree.Text ?? project.FindData(path)?.Text;

    private static string Position(string text, int position)
    {
        var place = new LineMap(text).GetPosition(position);
        return string.Create(CultureInfo.InvariantCulture, $"{place.Line + 1},{place.Column + 1}");
    }

    private static string Marked(string text, TextSpan span) => BaselinePlace.Text(text, span);
}
