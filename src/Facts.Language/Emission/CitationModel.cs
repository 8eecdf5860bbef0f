using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A citation.</summary>
/// <param name="Source">Number of the source among the file's references.</param>
/// <param name="Locators">Places within it.</param>
/// <param name="Quotes">Words of it.</param>
public sealed record CitationModel(int Source, EquatableArray<BoundLocator> Locators, EquatableArray<BoundQuote> Quotes);
