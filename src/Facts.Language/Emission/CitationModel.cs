using Facts.Language.Binding;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A citation.</summary>
/// <param name="Source">Number of the source among the file's references.</param>
/// <param name="Locators">Places within it.</param>
/// <param name="Quotes">Words of it.</param>
public sealed record CitationModel(int Source, EquatableArray<BoundLocator> Locators, EquatableArray<BoundQuote> Quotes)
{
    /// <summary>What is noted of it; empty where nothing is.</summary>
    public string Note { get; init; } = "";

    /// <summary>The quotes in another language; empty where there is no translation.</summary>
    public string Translation { get; init; } = "";

    /// <summary>Whether the source is a witness, or has it from others.</summary>
    public Directness Directness { get; init; }

    public EquatableArray<BoundReview> Reviews { get; init; }
}
