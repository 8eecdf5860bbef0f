using System.Collections.Generic;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>A row of a table.</summary>
/// <param name="Cells">A value for each column of the table; null for one that is reported.</param>
/// <param name="Member">The name of its member; empty without one.</param>
/// <param name="Detail">What is said of the row or its cells besides their values, as a fact of kind <see cref="FactKind.Row"/> with fields; null where nothing is.</param>
public sealed record BoundRow(IReadOnlyList<FactValue?> Cells, string Member, BoundFact? Detail)
{
    /// <summary>The line that states it; null for a row of a data file.</summary>
    public RowSyntax? Syntax { get; init; }
}
