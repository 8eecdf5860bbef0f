namespace Facts.Language.Evidence.Reading;

/// <summary>A value that a quote says.</summary>
/// <param name="Value">As it was read: <c>104</c>, <c>16%</c>, <c>2020-03-22</c>.</param>
/// <param name="Passage">The words that it was read from, with a neighbouring one.</param>
public readonly record struct OtherReading(string Value, string Passage);
