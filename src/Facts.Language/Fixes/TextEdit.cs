using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>A stretch of a file that is replaced.</summary>
/// <param name="Path">The file, by the path that its project knows it by.</param>
/// <param name="Span">What is replaced; empty where something is inserted.</param>
/// <param name="NewText">What stands there then; empty where something is removed.</param>
public readonly record struct TextEdit(string Path, TextSpan Span, string NewText);
