namespace Facts.Language.Binding.Evaluation;

/// <summary>What sort of thing is computed with.</summary>
internal enum QuantityKind
{
    Number,

    /// <summary>A day, counted from 0001-01-01.</summary>
    Day,

    /// <summary>A moment, in ticks of 100 nanoseconds of UTC.</summary>
    Moment,

    /// <summary>In ticks of 100 nanoseconds.</summary>
    Duration,
}
