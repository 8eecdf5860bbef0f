using System.Collections.Generic;

namespace Facts.Language.Evidence.Reading;

/// <summary>What was read out of quotes, held against a value.</summary>
/// <param name="Outcome">Whether they say it.</param>
/// <param name="Others">Where they do not say it: the values of its kind that they say.</param>
public sealed record QuoteVerdict(ValueOutcome Outcome, IReadOnlyList<OtherReading> Others)
{
    internal static QuoteVerdict Found { get; } = new(ValueOutcome.Found, []);

    internal static QuoteVerdict Unsure { get; } = new(ValueOutcome.Unsure, []);

    internal static QuoteVerdict NotJudged { get; } = new(ValueOutcome.NotJudged, []);
}
