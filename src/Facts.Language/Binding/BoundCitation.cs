using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>A citation whose source has been looked up.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="SourceName">The name as written.</param>
/// <param name="Source">The source; null where no file declares it.</param>
/// <param name="Locators">Places within the source.</param>
/// <param name="Quotes">The words that carry the value.</param>
public sealed record BoundCitation(
    CitationSyntax Syntax,
    string SourceName,
    SourceSymbol? Source,
    EquatableArray<BoundLocator> Locators,
    EquatableArray<BoundQuote> Quotes)
{
    /// <summary>What the curator notes of it, each note on a line; empty without any.</summary>
    public string Note { get; init; } = "";

    /// <summary>The quote in another language; empty without one.</summary>
    public string Translation { get; init; } = "";

    /// <summary>Whether the source saw it, or heard of it.</summary>
    public Directness Directness { get; init; }

    /// <summary>Who has compared it with its source.</summary>
    public EquatableArray<BoundReview> Reviews { get; init; } = new([]);
}
