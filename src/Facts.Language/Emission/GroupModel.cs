using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A group: a static class, its constants, types, tables and handles.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Facts">Its facts.</param>
public sealed record GroupModel(string Name, string Documentation, EquatableArray<FactModel> Facts)
{
    public EquatableArray<EnumModel> Enums { get; init; }

    public EquatableArray<RecordModel> Records { get; init; }

    public EquatableArray<TableModel> Tables { get; init; }

    /// <summary>The name of the class that keeps what is made on first use.</summary>
    public string Kept { get; init; } = "";
}
