namespace Facts.Testing;

/// <summary>A key that a section of <c>.editorconfig</c> sets.</summary>
/// <param name="Path">How the paths of its files begin.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value.</param>
public sealed record TestSetting(string Path, string Key, string Value);
