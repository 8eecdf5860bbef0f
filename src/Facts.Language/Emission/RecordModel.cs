using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A record, or the rows of a table that has none.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Reader">The name of the method that reads it.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Fields">Its fields, in their order.</param>
public sealed record RecordModel(string FullName, string Reader, string Documentation, EquatableArray<RecordFieldModel> Fields)
{
    public string Name => FullName.Substring(FullName.LastIndexOf('.') + 1);
}
