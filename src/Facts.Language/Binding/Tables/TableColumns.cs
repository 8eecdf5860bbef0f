using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>What the header of a table says.</summary>
/// <param name="Shape">The fields of its rows.</param>
/// <param name="Columns">A column for each of them.</param>
/// <param name="Places">For each cell of a row the place of its field; -1 for citations, for names, and for a column that is reported.</param>
/// <param name="Cite">The place of the cell that holds citations; -1 where there is none.</param>
/// <param name="IsWhole">Whether every column of the header was found, so that one that is missing is no misspelt one.</param>
internal sealed record TableColumns(RecordShape Shape, IReadOnlyList<BoundColumn> Columns, IReadOnlyList<int> Places, int Cite, bool IsWhole);
