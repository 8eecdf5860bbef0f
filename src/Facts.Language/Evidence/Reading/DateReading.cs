namespace Facts.Language.Evidence.Reading;

/// <summary>A date in a quote, with the parts that it states.</summary>
/// <param name="Year">The year; of one of two digits those, see <see cref="HasShortYear"/>. Null where it is not stated.</param>
/// <param name="Month">1 to 12; null where it is not stated.</param>
/// <param name="Day">1 to 31; null where it is not stated.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal sealed record DateReading(int? Year, int? Month, int? Day, int First, int Next)
{
    /// <summary>Whether the year has two digits.</summary>
    public bool HasShortYear { get; init; }

    /// <summary>Whether it is another reading of the date before it.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>Whether it may be no date at all, so that it contradicts none.</summary>
    public bool IsDoubtful { get; init; }
}
