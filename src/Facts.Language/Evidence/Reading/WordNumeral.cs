using System.Collections.Generic;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Numbers in words: <c>a hundred and four</c>, <c>nineteen hundred</c>, <c>two thirds</c>, <c>twenty-first</c>, <c>half a million</c>.</summary>
internal static class WordNumeral
{
    /// <summary>The number that begins at a word; null where there is none.</summary>
    public static Numeral? Read(LexedQuote quote, int index)
    {
        if (!quote[index].IsWord)
            return null;
        return ReadOrdinal(quote, index) ?? ReadMultiple(quote, ReadPart(quote, index)) ?? ReadYear(quote, index) ?? ReadCardinal(quote, index);
    }

    /// <summary>A magnitude behind a number, a hyphen or <c>of a</c> between them: its power of ten; the place itself where there is none.</summary>
    public static int ReadMagnitude(LexedQuote quote, int index, out int power)
    {
        power = 0;
        var start = quote.SkipHyphen(index);
        var end = quote.Match(start, quote.Words.Magnitudes, out power);
        return end > start ? end : index;
    }

    private static Numeral? ReadOrdinal(LexedQuote quote, int index)
    {
        var end = quote.Match(index, quote.Words.Ordinals, out var ordinal);
        return end == index ? null : new Numeral([new Candidate(ordinal)], end) { Role = NumberRole.Ordinal };
    }

    /// <summary><c>half</c>, <c>a quarter</c>, <c>two thirds</c>.</summary>
    private static Numeral? ReadPart(LexedQuote quote, int index)
    {
        var words = quote.Words;
        var start = quote.Match(index, words.Articles);
        var isOne = start > index;
        var count = 1;
        if (!isOne)
            start = quote.Match(index, words.Cardinals, out count);
        var isCounted = start > index;
        start = isCounted ? quote.SkipHyphen(start) : index;
        var next = quote.Match(start, words.Parts, out var part);
        // Only half and quarter are parts by themselves.
        if (next == start || (!isCounted && part is not (2 or 4)))
            return null;
        var numeral = new Numeral([new Candidate((Rational)(isCounted ? count : 1) / part)], next) { IsFraction = true };
        if (!isCounted || quote.Match(start, words.Ordinals, out var ordinal) != next)
            return numeral;
        // “A third” may be a part or one of several, and is a part where what it is of follows; “two third” is neither.
        return !isOne ? null : words.Cardinals.Contains(quote[index].Text) || quote[next].IsTheWord("of") ? numeral : numeral with { Candidates = [.. numeral.Candidates, new Candidate(ordinal)], Role = NumberRole.Ordinal };
    }

    /// <summary><c>half a million</c>, <c>a quarter of a million</c>, <c>half a dozen</c>.</summary>
    private static Numeral? ReadMultiple(LexedQuote quote, Numeral? numeral)
    {
        if (numeral == null)
            return null;
        var words = quote.Words;
        var next = quote[numeral.Next].IsTheWord("of") ? numeral.Next + 1 : numeral.Next;
        var article = quote.Match(next, words.Articles);
        if (next > numeral.Next && article == next)
            return numeral;
        var end = ReadMagnitude(quote, article, out var power);
        if (end > article)
            return numeral.Times(DigitNumeral.PowerOfTen(power), end);
        return quote[article].IsTheWord("dozen") ? numeral.Times(12, article + 1) : numeral;
    }

    /// <summary><c>nineteen eighty-four</c>, <c>twenty twenty</c>, <c>nineteen oh five</c>.</summary>
    private static Numeral? ReadYear(LexedQuote quote, int index)
    {
        if (quote.Words.Code is not "en" || !quote.Words.Cardinals.TryGetValue(quote[index].Text, out var century) || century is < 10 or > 29)
            return null;
        var start = quote.SkipHyphen(index + 1);
        var isOh = quote[start].IsTheWord("oh");
        if (isOh)
            start = quote.SkipHyphen(start + 1);
        var end = quote.Match(start, quote.Words.Cardinals, out var year);
        if (end == start || (isOh ? year is < 1 or > 9 : year is < 10 or > 99) || ReadMagnitude(quote, end, out _) > end)
            return null;
        return new Numeral([new Candidate((century * 100) + year)], end) { Role = NumberRole.Year };
    }

    private static Numeral? ReadCardinal(LexedQuote quote, int index)
    {
        var words = quote.Words;
        Rational total = 0;
        // The part below the next magnitude; null where none has begun.
        int? current = null;
        var limit = int.MaxValue;
        var next = index;
        if (StartsWithArticle(quote, index, out var behind))
            (current, next) = (1, behind);
        while (true)
        {
            var start = quote.SkipHyphen(next);
            var isJoined = next > index && quote.Match(start, words.And) is var and && and > start;
            if (isJoined && !(current is { } hundreds ? hundreds % 100 == 0 : limit < int.MaxValue))
                break;
            if (isJoined)
                start = quote.Match(start, words.And);
            var end = quote.Match(start, words.Cardinals, out var cardinal);
            if (end > start && Fits(current, cardinal, isJoined))
            {
                (current, next) = ((current ?? 0) + cardinal, end);
                continue;
            }

            if (isJoined || !TakeMagnitude(quote, start, ref current, ref total, ref limit, out end))
                break;
            next = end;
        }

        if (next == index)
            return null;
        var numeral = new Numeral([new Candidate(total + (current ?? 0))], next);
        return ReadDecimals(quote, ReadAndPart(quote, numeral));
    }

    /// <summary>Whether a number below a thousand goes on with what stands before it: 22 behind 100, and nothing behind 60.</summary>
    private static bool Fits(int? current, int cardinal, bool isJoined) =>
        current is not { } before ? !isJoined || cardinal < 100 : before > 0 && before % 100 == 0 && before < 1000 && cardinal is > 0 and < 100;

    private static bool TakeMagnitude(LexedQuote quote, int start, ref int? current, ref Rational total, ref int limit, out int end)
    {
        var words = quote.Words;
        end = quote.Match(start, words.Magnitudes, out var power);
        if (end == start || power >= limit)
            return false;
        if (current == null && !words.Bare.Contains(quote[start].Text))
            return false;
        if (power == 2)
        {
            if (current is 0 or > 99)
                return false;
            current = (current ?? 1) * 100;
            return true;
        }

        total += (current ?? 1) * DigitNumeral.PowerOfTen(power);
        (current, limit) = (null, power);
        return true;
    }

    /// <summary><c>a million</c>: an article that says one, since a magnitude follows.</summary>
    private static bool StartsWithArticle(LexedQuote quote, int index, out int behind)
    {
        behind = quote.Match(index, quote.Words.Articles);
        return behind > index && !quote.Words.Cardinals.Contains(quote[index].Text) && quote.Match(behind, quote.Words.Magnitudes, out _) > behind;
    }

    /// <summary><c>two and a half</c></summary>
    private static Numeral ReadAndPart(LexedQuote quote, Numeral numeral)
    {
        var and = quote.Match(quote.SkipHyphen(numeral.Next), quote.Words.And);
        if (and <= numeral.Next)
            return numeral;
        and = quote.SkipHyphen(and);
        return quote.Match(and, quote.Words.Articles) > and && ReadPart(quote, and) is { } part
            ? numeral with { Candidates = [new Candidate(numeral.Candidates[0].Value + part.Candidates[0].Value)], Next = part.Next, IsFraction = true }
            : numeral;
    }

    /// <summary><c>one point five</c></summary>
    private static Numeral ReadDecimals(LexedQuote quote, Numeral numeral)
    {
        if (!quote[numeral.Next].IsTheWord("point"))
            return numeral;
        var (value, next, unit) = (numeral.Candidates[0].Value, numeral.Next + 1, Rational.One);
        while (quote[next].IsWord && quote.Words.Cardinals.TryGetValue(quote[next].Text, out var digit) && digit < 10 && next - numeral.Next < 20)
        {
            unit /= 10;
            value += digit * unit;
            next++;
        }

        return next > numeral.Next + 1 ? numeral with { Candidates = [new Candidate(value)], Next = next } : numeral;
    }
}
