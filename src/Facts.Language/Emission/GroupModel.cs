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

    /// <summary>How many of the classes that it is nested in, the outermost first and itself included, are public: other files may have parts of them.</summary>
    public int PublicLevels { get; init; }

    /// <summary>The name of the class that keeps what is made on first use.</summary>
    public string Kept { get; init; } = "";
}
