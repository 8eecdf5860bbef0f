using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>A row of a table.</summary>
/// <param name="Cells">A value for each column.</param>
/// <param name="Member">The name of its member; empty without one.</param>
/// <param name="Handle">The hash of its full name; 0 without a member.</param>
/// <param name="Detail">What is said of it besides its values; null where nothing is.</param>
public sealed record RowModel(EquatableArray<FactValue> Cells, string Member, int Handle, FactModel? Detail);
