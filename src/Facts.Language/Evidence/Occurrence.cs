namespace Facts.Language.Evidence;

/// <summary>Where a piece of a quote stands in a text.</summary>
/// <param name="Start">Index of its first code unit.</param>
/// <param name="End">Index behind its last one.</param>
internal readonly record struct Occurrence(int Start, int End);
