namespace Facts.Language.Emission;

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documentation">Its documentation; empty without any.</param>
public sealed record EnumMemberModel(string Name, string Documentation);
