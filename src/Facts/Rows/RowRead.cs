namespace Facts;

/// <summary>Reads one value, or all cells of one record, from a reader. Generated code has one for each record.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">Stands before the cell, and then behind what was read.</param>
public delegate T RowRead<T>(ref RowReader reader);
