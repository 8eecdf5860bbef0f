using System.Linq;
using Facts.Language.Binding;

namespace Facts.Cli.Catalog;

/// <summary>Citations as people read them.</summary>
internal static class CitationText
{
    /// <summary><c>TollOrder, section 4: “2.50 for a passenger car”</c></summary>
    public static string Of(BoundCitation citation) =>
        PlaceOf(citation) + (citation.Quotes.Count > 0 ? ": " + string.Join(" ", citation.Quotes.Select(Of)) : "");

    /// <summary><c>TollOrder, section 4</c></summary>
    public static string PlaceOf(BoundCitation citation) => string.Join(", ", [citation.SourceName, .. citation.Locators.Select(locator => locator.Term + " " + locator.Value)]);

    private static string Of(BoundQuote quote) => "“" + quote.Text + "”" + (quote.After == null ? "" : " after “" + quote.After + "”") + (quote.Before == null ? "" : " before “" + quote.Before + "”");
}
