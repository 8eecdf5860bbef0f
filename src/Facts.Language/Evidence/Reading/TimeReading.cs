namespace Facts.Language.Evidence.Reading;

/// <summary>A time of day in a quote.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59; null where it is not stated.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record TimeReading(int Hour, int Minute, int? Second, int First, int Next);
