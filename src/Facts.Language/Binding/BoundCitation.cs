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
    EquatableArray<BoundQuote> Quotes);
