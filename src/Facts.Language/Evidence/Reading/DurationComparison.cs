using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Holds durations of quotes against one: <c>one and a half hours</c>, <c>1 h 30 min</c>, <c>an hour and a half</c>, <c>46 days</c>.</summary>
internal static class DurationComparison
{
    private const long Second = 10_000_000;

    /// <summary>Units of fixed length, in ticks.</summary>
    private static readonly Dictionary<string, long> Units = new[]
    {
        ("s sec secs second seconds sekunde sekunden seconde secondes secondo secondi segundo segundos", Second),
        ("min mins minute minutes minuten minuto minuti minutos", 60 * Second),
        ("h hr hrs hour hours stunde stunden std heure heures ora ore hora horas", 3600 * Second),
        ("d day days tag tage tagen jour jours giorno giorni dia dias", 86_400 * Second),
        ("week weeks wk wks woche wochen semaine semaines settimana settimane semana semanas", 604_800 * Second),
        ("fortnight fortnights", 1_209_600 * Second),
    }.SelectMany(entry => entry.Item1.Split(' '), (entry, word) => (word, entry.Item2)).ToDictionary(entry => entry.word, entry => entry.Item2, StringComparer.Ordinal);

    public static QuoteVerdict Check(string value, IReadOnlyList<QuoteContent> quotes)
    {
        if (!DurationText.TryGetTicks(value, out var ticks))
            return QuoteVerdict.NotJudged;
        if (quotes.Any(quote => WordComparison.HasLiteral(quote, value)))
            return QuoteVerdict.Found;
        var readings = quotes.SelectMany(quote => Read(quote).Select(reading => (Quote: quote, Reading: reading))).ToArray();
        if (readings.Any(reading => reading.Reading.Length == new BigInteger(ticks)))
            return QuoteVerdict.Found;
        var others = readings.Select(reading => new OtherReading(Show(reading.Reading.Length), reading.Quote.Passage(reading.Reading.First, reading.Reading.Next, withNeighbour: false)))
            .GroupBy(other => other.Value, StringComparer.Ordinal).Select(group => group.First()).ToArray();
        return new QuoteVerdict(others.Length == 1 ? ValueOutcome.OtherValue : ValueOutcome.Unsure, others);
    }

    private static string Show(Rational length) => length.IsWhole && length.Numerator < long.MaxValue ? DurationText.Write((long)length.Numerator) : length.ToString();

    /// <summary>The durations of a quote, parts that follow each other added up.</summary>
    private static List<(Rational Length, int First, int Next)> Read(QuoteContent quote)
    {
        var numbers = quote.Numbers.Where(number => number.Role == NumberRole.Count).GroupBy(number => number.First).ToDictionary(group => group.Key, group => group.First());
        var durations = new List<(Rational Length, int First, int Next)>();
        for (var i = 0; i < quote.Lexed.Count;)
        {
            if (ReadPart(quote, numbers, i) is not { } part)
            {
                i++;
                continue;
            }

            var (length, next) = (part.Length, part.Next);
            while (ReadPart(quote, numbers, SkipAnd(quote, next)) is { } more && more.Unit < part.Unit)
                (length, next, part) = (length + more.Length, more.Next, more);
            if (ReadHalf(quote, numbers, next) is { } half)
                (length, next) = (length + (half.Share * part.Unit), half.Next);
            durations.Add((length, i, next));
            i = next;
        }

        return durations;
    }

    /// <summary>A number, or an article, and a unit of time.</summary>
    private static (Rational Length, Rational Unit, int Next)? ReadPart(QuoteContent quote, Dictionary<int, NumberReading> numbers, int index)
    {
        var lexed = quote.Lexed;
        var hasNumber = numbers.TryGetValue(index, out var number);
        var start = hasNumber ? number!.Next : lexed.Match(index, lexed.Words.Articles);
        if (start == index)
            return null;
        start = lexed.SkipHyphen(start);
        // “Half an hour”.
        if (hasNumber && number!.Candidates[0].Value < Rational.One)
            start = lexed.Match(start, lexed.Words.Articles);
        if (!lexed[start].IsWord || !Units.TryGetValue(lexed[start].Text, out var unit) || (!hasNumber && lexed[start].Text.Length == 1))
            return null;
        Rational ticks = new BigInteger(unit);
        return ((hasNumber ? number!.Candidates[0].Value : Rational.One) * ticks, ticks, start + 1);
    }

    /// <summary><c>and a half</c> behind a unit.</summary>
    private static (Rational Share, int Next)? ReadHalf(QuoteContent quote, Dictionary<int, NumberReading> numbers, int index)
    {
        var and = quote.Lexed.Match(index, quote.Lexed.Words.And);
        return and > index && numbers.TryGetValue(and, out var share) && share.Candidates[0].Value < Rational.One && share.Candidates[0].Value.Sign > 0 ? (share.Candidates[0].Value, share.Next) : null;
    }

    private static int SkipAnd(QuoteContent quote, int index)
    {
        var next = quote.Lexed[index].Is(",") ? index + 1 : index;
        return quote.Lexed.Match(next, quote.Lexed.Words.And);
    }
}
