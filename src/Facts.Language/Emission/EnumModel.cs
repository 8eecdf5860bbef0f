using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>An enum.</summary>
/// <param name="Name">Its name, without scope.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
/// <param name="Members">Its members; the number of each is its place.</param>
public sealed record EnumModel(string Name, string Documentation, EquatableArray<EnumMemberModel> Members);
