using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>A group: a static class, its constants and its handles.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Facts">Its facts.</param>
public sealed record GroupModel(string Name, string Documentation, EquatableArray<FactModel> Facts);
