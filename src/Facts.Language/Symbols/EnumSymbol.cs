namespace Facts.Language.Symbols;

/// <summary>An enum as other files see it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Members">Its members; the number of each is its place.</param>
public sealed record EnumSymbol(string Name, EquatableArray<string> Members);
