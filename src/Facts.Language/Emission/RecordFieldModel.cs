using Facts.Language.Values;

namespace Facts.Language.Emission;

/// <summary>A field of a record: a property.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
public sealed record RecordFieldModel(string Name, DataType Type, string Documentation);
