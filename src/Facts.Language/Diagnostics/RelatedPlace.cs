using Facts.Language.Text;

namespace Facts.Language.Diagnostics;

/// <summary>A place that explains a finding.</summary>
/// <param name="Path">The file, by the path that its project knows it by.</param>
/// <param name="Span">The place in that file.</param>
public readonly record struct RelatedPlace(string Path, TextSpan Span);
