namespace Facts.Language.Binding;

/// <summary>Where a column of a table stands in its data file.</summary>
/// <param name="Index">Its place in each record; -1 where the file does not have it.</param>
/// <param name="NullText">The text that stands for no value; null where none does.</param>
internal readonly record struct DataColumn(int Index, string? NullText);
