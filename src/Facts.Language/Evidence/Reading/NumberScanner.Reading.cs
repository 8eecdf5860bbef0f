using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <content>One number with what stands around it.</content>
internal sealed partial class NumberScanner
{
    private static readonly int[] Centuries = [1900, 2000, 1800, 1700, 1600];

    private static readonly Dictionary<string, int> Abbreviations = new(System.StringComparer.Ordinal)
    {
        ["k"] = 3, ["m"] = 6, ["mn"] = 6, ["mln"] = 6, ["mio"] = 6, ["mm"] = 6, ["b"] = 9, ["bn"] = 9, ["bln"] = 9, ["mrd"] = 9, ["mld"] = 9, ["md"] = 9, ["tn"] = 12, ["trn"] = 12,
    };

    /// <summary>Words that multiply what stands before them, or are nouns: <c>ten grand</c>, <c>four score</c>, <c>two pairs</c>.</summary>
    private static readonly Dictionary<string, int> Multiples = new(System.StringComparer.Ordinal)
    {
        ["grand"] = 1000, ["gross"] = 144, ["score"] = 20, ["couple"] = 2, ["couples"] = 2, ["pair"] = 2, ["pairs"] = 2,
    };

    /// <summary>The words that multiply a number which stands before them.</summary>
    public static IEnumerable<string> Suffixes => Abbreviations.Keys.Concat(Multiples.Keys);

    /// <summary>The number that begins at a token; null where there is none, or what stands there is a name, whose end is <paramref name="next"/>.</summary>
    private NumberReading? Read(int index, out int next)
    {
        next = index + 1;
        var start = _quote[index].Is("+") || _quote[index].Is("-") || _quote[index].Is("–") || _quote[index].IsTheWord("minus") ? index + 1 : index;
        var currencies = start < _quote.Count && _quote[start] is { Kind: not QuoteTokenKind.Superscript } ? MoneyWords.FindBefore(_quote, start, out var money) : "";
        // A currency before the number is found from the number on.
        if (start > index && (!_quote[start].IsGlued && !_quote[index].IsWord))
            return null;
        var numeral = DigitNumeral.Read(_quote, start, out var skipped) ?? WordNumeral.Read(_quote, start);
        next = System.Math.Max(skipped, next);
        if (numeral == null)
            return null;
        next = numeral.Next;
        if (IsName(start, numeral, currencies.Length > 0))
            return null;
        var number = new NumberReading(numeral.Candidates, index, numeral.Next)
        {
            Role = numeral.Role,
            IsTruncated = numeral.IsTruncated,
            IsPlain = numeral.IsPlain,
            IsFraction = numeral.IsFraction,
            Currencies = currencies,
            IsMoneyFirst = currencies.Length > 0,
        };
        if (IsShortYear(start, numeral))
            return number with { Candidates = [.. Centuries.Select(century => new Candidate(numeral.Candidates[0].Value + century))], Role = NumberRole.Hint };
        number = ReadSuffixes(number, start);
        if (IsNegative(index, start))
            number = number.Times(-1, number.Next) with { Factor = number.Factor, Role = NumberRole.Count };
        if (currencies.Length > 0)
            number = number with { First = FirstOf(start) };
        next = number.Next;
        return number with { Role = FindRole(number, start) };
    }

    private int FirstOf(int start)
    {
        MoneyWords.FindBefore(_quote, start, out var first);
        return first;
    }

    /// <summary>Whether a minus before the number is one: no hyphen within a word, no dash within a range.</summary>
    private bool IsNegative(int index, int start)
    {
        if (_quote[index].IsTheWord("minus"))
            return true;
        var sign = start > index ? index : start - 1;
        if (_quote[sign] is not { Kind: QuoteTokenKind.Symbol, Text: "-" or "–" } || !_quote[start].IsGlued)
            return MoneyWords.FindBefore(_quote, start, out var first).Length > 0 && _quote[first - 1].Is("-") && _quote[first].IsGlued && !_quote[first - 1].IsGlued;
        return !_quote[sign].IsGlued || _quote[sign - 1].Is("(") || MoneyWords.FindBefore(_quote, sign, out _).Length > 0;
    }

    /// <summary>Whether the digits are part of a name: letters stand right before them, or letters and a hyphen, or a colon and other digits.</summary>
    private bool IsName(int start, Numeral numeral, bool isMoney)
    {
        if (IsRatio(start - 1) || IsRatio(numeral.Next))
            return true;
        if (isMoney || !_quote[start].IsDigits || !_quote[start].IsGlued)
            return IsDecade(numeral);
        var before = _quote[start - 1];
        if (before.IsWord && !LetterFolding.IsUnspaced(_quote.Text[before.Start]))
            return true;
        return IsDecade(numeral) || (before.Is("-") && before.IsGlued && _quote[start - 2].IsWord && !_quote.Words.BeforeYear.Contains(_quote[start - 2].Text));
    }

    /// <summary>Two digits behind an apostrophe: <c>’98</c>.</summary>
    private bool IsShortYear(int start, Numeral numeral) =>
        numeral.IsPlain && numeral.Next == start + 1 && _quote[start] is { IsDigits: true, IsGlued: true, Text.Length: 2 } && _quote[start - 1].Is("'") && !_quote[start - 1].IsGlued && !_quote[start + 1].Is("'");

    /// <summary>A colon between digits: <c>2:1</c>.</summary>
    private bool IsRatio(int colon) => _quote[colon].Is(":") && _quote[colon].IsGlued && _quote[colon - 1].IsDigits && _quote[colon + 1] is { IsDigits: true, IsGlued: true };

    /// <summary><c>1990s</c></summary>
    private bool IsDecade(Numeral numeral) => numeral.IsPlain && _quote[numeral.Next] is { IsGlued: true, Text: "s" };

    private NumberReading ReadSuffixes(NumberReading number, int start)
    {
        if (_quote[start].IsDigits && number.IsPlain && ReadOrdinal(number) is { } ordinal)
            return ordinal;
        if (number.Role == NumberRole.Ordinal)
            return number;
        number = ReadMagnitudes(number);
        var next = _quote.SkipHyphen(number.Next);
        if (ReadPart(next, out var part) is var end && end > next)
            return number.Times(part, end) with { Part = part, Factor = number.Factor, Role = NumberRole.Count };
        return ReadMoney(number, next);
    }

    private NumberReading? ReadOrdinal(NumberReading number)
    {
        var token = _quote[number.Next];
        var isSign = (token.Is("º") || token.Is("ª") || token.Is("°")) && token.IsGlued && _quote.Words.Code is "it" or "es" or "fr";
        // In German a point before a word makes an ordinal of a number.
        var isPoint = token.Is(".") && token.IsGlued && _quote.Words.Code is "de" && _quote[number.Next + 1].IsWord;
        return isSign || isPoint || OrdinalSuffix.Is(token, _quote.Words) ? number with { Role = NumberRole.Ordinal, Next = number.Next + 1, IsPlain = false } : null;
    }

    private NumberReading ReadMagnitudes(NumberReading number)
    {
        for (var count = 0; count < 3; count++)
        {
            var end = WordNumeral.ReadMagnitude(_quote, number.Next, out var power);
            if (end > number.Next)
            {
                var factor = DigitNumeral.PowerOfTen(power);
                number = number.Times(factor, SkipPoint(end)) with { Role = NumberRole.Count };
                continue;
            }

            var start = _quote.SkipHyphen(number.Next);
            if (_quote[start].IsTheWord("dozen"))
                number = AddRest(number.Times(12, start + 1) with { Role = NumberRole.Count });
            else if (_quote[start].IsWord && _quote.Words.Code is "en" && Multiples.TryGetValue(_quote[start].Text, out var multiple))
                return number with { Candidates = [.. number.Candidates.Select(candidate => candidate.Times(multiple)), .. number.Candidates], Next = start + 1, IsPlain = false, Role = NumberRole.Count, IsDoubtful = true };
            else if (count == 0 && _quote[start] is { IsWord: true, Gap: not QuoteGap.Wide } token && Abbreviations.TryGetValue(token.Text, out power) && (token.IsGlued || token.Text.Length > 1 || number.IsMoneyFirst))
                return Abbreviated(number, token, DigitNumeral.PowerOfTen(power), SkipPoint(start + 1));
            else
                break;
        }

        return number;
    }

    /// <summary><c>two dozen and one</c>: a number in words that is smaller goes on with it, or is another one.</summary>
    private NumberReading AddRest(NumberReading number)
    {
        var start = _quote.Match(number.Next, _quote.Words.And);
        return start > number.Next && WordNumeral.Read(_quote, start) is { Role: NumberRole.Count } rest && rest.Candidates[0].Value < 12
            ? number with { Candidates = [.. number.Candidates, .. number.Candidates.Select(candidate => new Candidate(candidate.Value + rest.Candidates[0].Value))], Next = rest.Next, IsDoubtful = true }
            : number;
    }

    /// <summary>A letter may as well be a unit, unless money is spoken of; two or three hardly are.</summary>
    private NumberReading Abbreviated(NumberReading number, QuoteToken token, Rational factor, int next)
    {
        var scaled = number.Times(factor, next) with { Role = NumberRole.Count };
        var isSure = number.IsMoneyFirst || token.Text is "mn" or "mln" or "mio" or "bn" or "bln" or "mrd" or "mld" or "tn" or "trn" || MoneyWords.FindBehind(_quote, next, out _, out _).Length > 0;
        if (isSure)
            return scaled;
        return scaled with { InUnit = number with { IsPlain = false } };
    }

    private int SkipPoint(int index) => _quote[index].Is(".") && _quote[index].IsGlued && _quote[index - 1].Text.Length <= 3 && index + 1 < _quote.Count ? index + 1 : index;

    /// <summary>The place behind a sign or words for per cent or per mille; the place itself where there are none.</summary>
    private int ReadPart(int index, out Rational part)
    {
        part = Rational.One / 100;
        if (_quote[index].Is("%"))
            return index + 1;
        if (_quote.Match(index, _quote.Words.Percent) is var percent && percent > index)
            return percent;
        part = Rational.One / 1000;
        return _quote[index].Is("‰") ? index + 1 : _quote.Match(index, _quote.Words.Permille);
    }

    private NumberReading ReadMoney(NumberReading number, int next)
    {
        if (number.Currencies.Length > 0)
            return number;
        // “Three millions of euros”, “millions d’euros”.
        if (!number.Factor.IsOne && _quote[next].Text is "of" or "de" or "d" or "di" or "en")
            next += _quote[next + 1].Is("'") ? 2 : 1;
        var codes = MoneyWords.FindBehind(_quote, next, out var isHundredth, out var end);
        if (codes.Length == 0)
            return number;
        number = number with { Currencies = codes, Next = end, IsPlain = false, Role = NumberRole.Count };
        return isHundredth ? number.Times(Rational.One / 100, end) with { Factor = number.Factor } : number;
    }

    /// <summary>What the number is good for: four digits may be a year, and digits behind “No.” say which one.</summary>
    private NumberRole FindRole(NumberReading number, int start)
    {
        if (number.Role != NumberRole.Count)
            return number.Role;
        var value = number.Candidates[0].Value;
        if (number.IsPlain && _quote[start].Text.Length == 4 && value >= 1000 && value < 2200)
            return YearContext.Find(_quote, start, (int)value.Numerator) ? NumberRole.Year : NumberRole.Count;
        if (value == Rational.One && number.Next == start + 1 && _quote[start].IsTheWord("one"))
            return _quote[start + 1].IsWord && _quote[start + 1].Text is not ("of" or "another" or "day" or "can" or "could" or "should") && !_quote[start - 1].IsTheWord("no") ? NumberRole.Count : NumberRole.Hint;
        var before = _quote[start - 1];
        return before.Is("#") || before.Is("№") || before.Text is "number" or "no" or "nr" || (before.Is(".") && before.IsGlued && _quote[start - 2].Text is "no" or "nr" or "n") ? NumberRole.Ordinal : NumberRole.Count;
    }
}
