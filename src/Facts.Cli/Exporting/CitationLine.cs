using System.Linq;
using Facts.Language.Binding;

namespace Facts.Cli.Exporting;

/// <summary>A citation in one line: <c>Label, section 4.2, page 3: “1,000 mg at once” [verified]</c>.</summary>
internal static class CitationLine
{
    public static string Of(BoundCitation citation, ExportedProject project) =>
        citation.SourceName
        + string.Concat(citation.Locators.Select(locator => $", {locator.Term} {locator.Value}"))
        + (citation.Quotes.Count > 0 ? ": " + string.Join(" ", citation.Quotes.Select(quote => $"“{quote.Text}”")) : "")
        + (citation.Note.Length > 0 ? $" ({citation.Note})" : "")
        + $" [{CitationJson.Name(project.GetState(citation))}]";
}
