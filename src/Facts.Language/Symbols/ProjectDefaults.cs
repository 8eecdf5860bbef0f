namespace Facts.Language.Symbols;

/// <summary>What a file takes from its project where it says nothing itself.</summary>
/// <param name="RootNamespace">The project's root namespace; may be empty.</param>
public sealed record ProjectDefaults(string RootNamespace);
