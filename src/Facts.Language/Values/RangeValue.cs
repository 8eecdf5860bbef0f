namespace Facts.Language.Values;

/// <summary>A range.</summary>
/// <param name="Lower">Its lower end, which belongs to it; null where it has none.</param>
/// <param name="Upper">Its upper end; null where it has none.</param>
/// <param name="IncludesUpper">Whether the upper end belongs to it.</param>
public sealed record RangeValue(FactValue? Lower, FactValue? Upper, bool IncludesUpper) : FactValue;
