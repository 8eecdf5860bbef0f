using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; null where that is not known, which is reported where the record is declared.</param>
public sealed record RecordField(string Name, DataType? Type);
