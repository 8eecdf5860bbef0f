namespace Facts.Language.Emission;

/// <summary>The table of a file that is referred to.</summary>
/// <param name="Path">The file.</param>
/// <param name="FullName">The full name of its class.</param>
public sealed record TableReference(string Path, string FullName);
