using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Numbers in digits, with their fraction, uncertainty and power of ten.</summary>
internal static class DigitNumeral
{
    /// <summary>Powers of ten beyond which nothing is measured.</summary>
    private const int MaxExponent = 400;

    /// <summary>The number that begins at a token of digits or a fraction; null where there is none, or what stands there is a name or a version, whose end is <paramref name="skipped"/>.</summary>
    public static Numeral? Read(LexedQuote quote, int index, out int skipped)
    {
        skipped = index + 1;
        if (quote[index].Kind == QuoteTokenKind.Fraction)
            return new Numeral([new Candidate(FindFraction(quote[index].Text))], index + 1) { IsFraction = true };
        if (!quote[index].IsDigits)
            return null;
        var (readings, next, isPlain) = DigitGroups.Read(quote, index);
        skipped = next;
        if (readings.Count == 0)
            return null;
        var uncertainty = ReadUncertainty(quote, ref next);
        IReadOnlyList<Candidate> candidates =
        [
            .. readings.Select(reading => new Candidate(
                DigitGroups.ToNumber(reading.Digits, reading.Places),
                uncertainty == null ? null : DigitGroups.ToNumber(uncertainty, reading.Places))),
        ];
        var numeral = new Numeral(candidates, next) { IsPlain = isPlain && uncertainty == null };
        numeral = ReadTruncation(quote, numeral);
        numeral = uncertainty == null ? ReadFraction(quote, numeral, readings[0].Digits) : numeral;
        numeral = ReadTolerance(quote, numeral);
        numeral = ReadPower(quote, numeral, readings[0].Digits);
        skipped = numeral.Next;
        return numeral;
    }

    public static Rational FindFraction(string text)
    {
        var slash = text.IndexOf('/');
        return Small(text.Substring(0, slash)) / Small(text.Substring(slash + 1));
    }

    private static Rational Small(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary><c>(15)</c> right behind the digits.</summary>
    private static string? ReadUncertainty(LexedQuote quote, ref int next)
    {
        if (!quote[next].Is("(") || !quote[next].IsGlued || !quote[next + 1].IsDigits || !quote[next + 1].IsGlued)
            return null;
        var digits = quote[next + 1].Text;
        var close = next + 2;
        // As the number itself, its uncertainty may have a blank between groups.
        if (quote[close] is { IsDigits: true, Gap: QuoteGap.Narrow or QuoteGap.Blank } group)
            (digits, close) = (digits + group.Text, close + 1);
        if (!quote[close].Is(")") || digits.Length > 20)
            return null;
        next = close + 1;
        return digits;
    }

    private static Numeral ReadTruncation(LexedQuote quote, Numeral numeral)
    {
        var next = numeral.Next;
        if (quote[next].Is("…") && quote[next].IsGlued)
            return numeral with { IsTruncated = true, Next = next + 1 };
        var isThreePoints = Enumerable.Range(next, 3).All(i => quote[i].Is(".") && quote[i].IsGlued);
        return isThreePoints ? numeral with { IsTruncated = true, Next = next + 3 } : numeral;
    }

    /// <summary><c>2/3</c>, <c>2½</c>, <c>2 1/2</c>.</summary>
    private static Numeral ReadFraction(LexedQuote quote, Numeral numeral, string digits)
    {
        if (!numeral.IsPlain)
            return numeral;
        var next = numeral.Next;
        if (quote[next] is { Kind: QuoteTokenKind.Fraction, Gap: not QuoteGap.Wide } fraction)
            return Plus(numeral, FindFraction(fraction.Text), next + 1);
        if (ReadSlash(quote, next - 1) is { } single && digits.Length <= 4)
            return numeral with { Candidates = [new Candidate(single)], Next = next + 2, IsPlain = false, IsFraction = true };
        return quote[next] is { IsDigits: true, Gap: QuoteGap.Blank or QuoteGap.Narrow } && ReadSlash(quote, next) is { } part ? Plus(numeral, part, next + 3) : numeral;
    }

    private static Numeral Plus(Numeral numeral, Rational part, int next) =>
        numeral with { Candidates = [.. numeral.Candidates.Select(candidate => new Candidate(candidate.Value + part))], Next = next, IsPlain = false, IsFraction = true };

    /// <summary>A proper fraction of digits around a slash; null for anything else, such as 24/7 or a date.</summary>
    private static Rational? ReadSlash(LexedQuote quote, int index)
    {
        var (above, below) = (quote[index], quote[index + 2]);
        if (!above.IsDigits || !quote[index + 1].Is("/") || !quote[index + 1].IsGlued || !below.IsDigits || !below.IsGlued || quote[index + 3] is { Text: "/", IsGlued: true })
            return null;
        if (above.Text.Length > 4 || below.Text.Length > 4 || Small(below.Text).IsZero || Small(above.Text) >= Small(below.Text))
            return null;
        return Small(above.Text) / Small(below.Text);
    }

    /// <summary><c>± 0.3</c></summary>
    private static Numeral ReadTolerance(LexedQuote quote, Numeral numeral)
    {
        var next = numeral.Next;
        var start = quote[next].Is("±") ? next + 1 : quote[next].Is("+") && quote[next + 1].Is("/") && quote[next + 2].Is("-") ? next + 3 : -1;
        if (start < 0 || !quote[start].IsDigits)
            return numeral;
        var (readings, end, _) = DigitGroups.Read(quote, start);
        if (readings.Count == 0)
            return numeral;
        var tolerance = DigitGroups.ToNumber(readings[0].Digits, readings[0].Places);
        return numeral with { Candidates = [.. numeral.Candidates.Select(candidate => candidate with { Uncertainty = tolerance })], Next = end, IsPlain = false };
    }

    /// <summary><c>e-11</c>, <c>× 10^-11</c>, <c>x 10−11</c>, <c>·10⁻¹¹</c>, and <c>10⁶</c> alone.</summary>
    private static Numeral ReadPower(LexedQuote quote, Numeral numeral, string digits)
    {
        var next = numeral.Next;
        // Tables print a blank before it: 6.674 30 e-11.
        var isExponent = quote[next].IsTheWord("e") && (quote[next].IsGlued || (quote[next + 1].Is("-") && quote[next + 1].IsGlued && quote[next + 2].IsGlued));
        if (isExponent && ReadExponent(quote, next + 1, isRaised: false) is { } e)
            return Scale(numeral, e.Exponent, e.Next);
        if (numeral.IsPlain && digits is "10" && !quote[next].Is("-") && !quote[next].Is("–") && !quote[next].Is("+") && ReadRaised(quote, next) is { } power)
            return new Numeral([new Candidate(PowerOfTen(power.Exponent))], power.Next);
        // A raised digit behind any other number is a note.
        if (!quote[next].Is("×") && !quote[next].Is("·") && !quote[next].Is("*") && !quote[next].IsTheWord("x") && !quote[next].IsTheWord("times"))
            return numeral;
        if (quote[next + 1].Text is "10" && quote[next + 1].IsDigits)
        {
            if (ReadRaised(quote, next + 2) is { } raised)
                return Scale(numeral, raised.Exponent, raised.Next);
            return quote[next + 2].IsTheWord("e") && ReadExponent(quote, next + 3, isRaised: false) is { } both ? Scale(numeral, both.Exponent, both.Next) : numeral;
        }

        // Where a raised exponent was lost on the way: 6.022 × 1023.
        return quote[next + 1] is { IsDigits: true, Text: { Length: 3 or 4 } lost } && lost[0] == '1' && lost[1] == '0' && lost[2] != '0'
            ? Scale(numeral, int.Parse(lost.Substring(2), NumberStyles.None, CultureInfo.InvariantCulture), next + 2)
            : numeral;
    }

    private static (int Exponent, int Next)? ReadRaised(LexedQuote quote, int index)
    {
        if (quote[index] is { Kind: QuoteTokenKind.Superscript } raised)
            return int.TryParse(raised.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? (exponent, index + 1) : null;
        if (quote[index].Is("^"))
            return ReadExponent(quote, index + 1, isRaised: true);
        if (quote[index].Is("*") && quote[index + 1].Is("*"))
            return ReadExponent(quote, index + 2, isRaised: true);
        // A minus right before digits: the exponent was raised, and is no longer.
        return (quote[index].Is("-") || quote[index].Is("–") || quote[index].Is("+")) && quote[index + 1].IsGlued ? ReadExponent(quote, index, isRaised: false) : null;
    }

    private static (int Exponent, int Next)? ReadExponent(LexedQuote quote, int index, bool isRaised)
    {
        var isBraced = isRaised && (quote[index].Is("{") || quote[index].Is("("));
        var start = isBraced ? index + 1 : index;
        var isNegative = quote[start].Is("-") || quote[start].Is("–");
        var digits = isNegative || quote[start].Is("+") ? start + 1 : start;
        if (!quote[digits].IsDigits || quote[digits].Text.Length > 6)
            return null;
        var exponent = int.Parse(quote[digits].Text, NumberStyles.None, CultureInfo.InvariantCulture);
        return (isNegative ? -exponent : exponent, isBraced ? digits + 2 : digits + 1);
    }

    private static Numeral Scale(Numeral numeral, int exponent, int next) =>
        exponent is > MaxExponent or < -MaxExponent ? numeral with { Next = next } : numeral.Times(PowerOfTen(exponent), next);

    public static Rational PowerOfTen(int exponent)
    {
        var power = (Rational)BigInteger.Pow(10, System.Math.Min(System.Math.Abs(exponent), MaxExponent));
        return exponent < 0 ? Rational.One / power : power;
    }
}
