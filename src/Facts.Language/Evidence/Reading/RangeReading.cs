namespace Facts.Language.Evidence.Reading;

/// <summary>Two numbers that a quote names as the ends of a range.</summary>
internal sealed record RangeReading(NumberReading Lower, NumberReading Upper);
