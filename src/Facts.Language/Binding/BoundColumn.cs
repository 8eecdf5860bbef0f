using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>A column of a table: a field of its rows.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Type">Its type; null where it is not known, which is reported.</param>
/// <param name="NameSpan">Where the column is named; empty where the table does not state the field.</param>
public sealed record BoundColumn(string Name, DataType? Type, TextSpan NameSpan);
