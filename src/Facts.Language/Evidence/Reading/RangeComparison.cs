using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds what quotes say of ranges against one.</summary>
internal static class RangeComparison
{
    public static QuoteVerdict Check(RangeValue range, DataType type, IReadOnlyList<QuoteContent> quotes)
    {
        var end = type.End;
        if (FactTypes.IsNumber(end.Kind))
            return CheckNumbers(range, end, quotes);
        if (end.Kind is not (FactType.Date or FactType.PartialDate))
            return QuoteVerdict.NotJudged;
        return quotes.Any(quote => HasDates(quote, ((ScalarValue?)range.Lower)?.Text, ((ScalarValue?)range.Upper)?.Text)) ? QuoteVerdict.Found : QuoteVerdict.Unsure;
    }

    private static QuoteVerdict CheckNumbers(RangeValue range, DataType type, IReadOnlyList<QuoteContent> quotes)
    {
        var lower = range.Lower == null ? null : new NumberComparison(range.Lower, type);
        var upper = range.Upper == null ? null : new NumberComparison(range.Upper, type);
        if (quotes.Any(quote => Agrees(quote, lower, upper, range.IncludesUpper)))
            return QuoteVerdict.Found;
        var others = quotes.SelectMany(quote => lower != null && upper != null ? Ranges(quote) : Bounds(quote, lower != null)).Distinct().ToArray();
        return new QuoteVerdict(others.Select(other => other.Value).Distinct(StringComparer.Ordinal).Count() == 1 ? ValueOutcome.OtherValue : ValueOutcome.Unsure, others);
    }

    private static bool Agrees(QuoteContent quote, NumberComparison? lower, NumberComparison? upper, bool includesUpper)
    {
        // Whether a range in words includes its upper end is for the reader to know; a bound says it.
        if (lower != null && upper != null && quote.Ranges.Any(range => lower.Agrees(quote, range.Lower) && upper.Agrees(quote, range.Upper)))
            return true;
        return (lower == null || quote.Numbers.Any(number => number.Bound == Bound.AtLeast && lower.Agrees(quote, number)))
            && (upper == null || quote.Numbers.Any(number => number.Bound == (includesUpper ? Bound.AtMost : Bound.LessThan) && upper.Agrees(quote, number)));
    }

    private static IEnumerable<OtherReading> Ranges(QuoteContent quote) => quote.Ranges.Select(range =>
        new OtherReading(NumberShown.Of(quote, range.Lower) + ".." + NumberShown.Of(quote, range.Upper), quote.Passage(range.Lower.First, range.Upper.Next, withNeighbour: true)));

    private static IEnumerable<OtherReading> Bounds(QuoteContent quote, bool isLower) => quote.Numbers
        .Where(number => isLower ? number.Bound == Bound.AtLeast : number.Bound is Bound.AtMost or Bound.LessThan)
        .Select(number => new OtherReading(
            isLower ? NumberShown.Of(quote, number) + ".." : (number.Bound == Bound.AtMost ? ".." : "..<") + NumberShown.Of(quote, number),
            quote.Passage(number.First, number.Next, withNeighbour: true)));

    /// <summary>Whether the quote names both ends, the lower one first.</summary>
    private static bool HasDates(QuoteContent quote, string? lower, string? upper)
    {
        var dates = DateComparison.AllDates(quote).ToArray();
        var first = lower == null ? -1 : Array.FindIndex(dates, date => DateComparison.StatesAsMuch(date, lower) && DateComparison.Agrees(date, lower));
        return (lower == null || first >= 0) && (upper == null || Array.FindLastIndex(dates, date => DateComparison.StatesAsMuch(date, upper) && DateComparison.Agrees(date, upper)) is var last && last > first);
    }
}
