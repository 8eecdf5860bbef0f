using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>A fact: a member, a handle and a record in the table.</summary>
/// <param name="Name">Its name in its group.</param>
/// <param name="Handle">The hash of its full name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit; empty without one.</param>
/// <param name="Label">Its printed name; empty without one.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Citations">Its own citations.</param>
/// <param name="Inherited">Numbers of the shared citations that it inherits.</param>
public sealed record FactModel(
    string Name,
    int Handle,
    ScalarValue Value,
    string Unit,
    string Label,
    string Documentation,
    EquatableArray<CitationModel> Citations,
    EquatableArray<int> Inherited);
