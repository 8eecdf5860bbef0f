namespace Facts.Language.Policies;

/// <summary>A policy as a project or folder sets it.</summary>
/// <param name="Key">Its name, <c>facts_min_sources</c>.</param>
/// <param name="Value">Its value as written, which may be none.</param>
/// <param name="Place">What a message calls it: <c>FactsMinSources</c>, or the key with <c>.editorconfig</c>.</param>
public readonly record struct PolicySetting(string Key, string Value, string Place);
