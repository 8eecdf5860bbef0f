using System.Text;

namespace Facts.Language.Tests.Baselines;

/// <summary>The findings of a file as a compiler prints them, below each the text that is marked, and the other place where it has one.</summary>
internal static class DiagnosticText
{
    public static string Of(FactsProject project, Document document)
    {
        var result = new StringBuilder();
        foreach (var found in project.GetDiagnostics(document))
        {
            result.Append(document.Path).Append('(').Append(BaselinePlace.Of(document.Tree, found.Span.Start)).Append("): ")
                .Append(found.Rule.Severity.ToString().ToLowerInvariant()).Append(' ').Append(found.Rule.Id).Append(": ").Append(found.Message).Append('\n')
                .Append("  [").Append(BaselinePlace.Text(document.Tree, found.Span)).Append("]\n");
            if (found.Related is { } related && project.Find(related.Path) is { } other)
            {
                result.Append("  see ").Append(related.Path).Append('(').Append(BaselinePlace.Of(other.Tree, related.Span.Start)).Append(") [")
                    .Append(BaselinePlace.Text(other.Tree, related.Span)).Append("]\n");
            }
        }

        return result.ToString();
    }
}
