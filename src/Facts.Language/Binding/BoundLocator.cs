namespace Facts.Language.Binding;

/// <summary>A place within a source.</summary>
/// <param name="Term">CSL's term, <c>page</c>.</param>
/// <param name="Value">The value as written, <c>12-13</c>.</param>
public readonly record struct BoundLocator(string Term, string Value);
