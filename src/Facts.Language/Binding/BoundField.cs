using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>A field of a source.</summary>
/// <param name="Syntax">The line that states it.</param>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value, a string without its quotes.</param>
public sealed record BoundField(SourceFieldSyntax Syntax, string Key, string Value);
