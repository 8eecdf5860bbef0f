using Facts.Language.Diagnostics;

namespace Facts.Language.Binding;

/// <summary>A finding in a data file.</summary>
/// <param name="Path">The file, relative to its project.</param>
/// <param name="Diagnostic">The finding, at its place there.</param>
public readonly record struct DataFinding(string Path, Diagnostic Diagnostic);
