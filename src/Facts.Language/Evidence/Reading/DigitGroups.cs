using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Groups of digits with what separates them: <c>1.454,5</c>.</summary>
internal sealed class DigitGroups
{
    /// <summary>Digits beyond which nobody prints a number.</summary>
    private const int MaxDigits = 60;

    private readonly LexedQuote _quote;
    private readonly List<string> _groups;
    private readonly List<char> _separators = [];
    private readonly List<int> _ends;

    /// <summary>Whether it goes on a list of numbers without blanks, in which a comma separates nothing else.</summary>
    private readonly bool _isInList;

    private DigitGroups(LexedQuote quote, int index)
    {
        _quote = quote;
        _isInList = quote[index].IsGlued && quote[index - 1].Is(",") && quote[index - 1].IsGlued && quote[index - 2].IsDigits;
        _groups = [quote[index].Text];
        _ends = [index + 1];
    }

    /// <summary>What the digits at a token may say: each reading's digits and how many of them are decimals. None where they are no number, as those of a version.</summary>
    public static (IReadOnlyList<(string Digits, int Places)> Readings, int Next, bool IsPlain) Read(LexedQuote quote, int index)
    {
        var groups = new DigitGroups(quote, index);
        while (groups.TryExtend())
        {
        }

        return groups.Interpret();
    }

    public static Rational ToNumber(string digits, int places) =>
        (Rational)BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) / (Rational)BigInteger.Pow(10, places);

    private bool TryExtend()
    {
        var next = _ends[_ends.Count - 1];
        if (_groups.Count > MaxDigits / 2)
            return false;
        var token = _quote[next];
        if (token.Kind == QuoteTokenKind.Symbol && token.IsGlued && IsSeparator(token.Text) && !(_isInList && token.Is(",")) && _quote[next + 1] is { IsDigits: true, IsGlued: true } glued)
            return Add(token.Text[0], glued.Text, next + 2);
        return token.IsDigits && token.Gap is QuoteGap.Narrow or QuoteGap.Blank && IsSpacedGroup(token, next) && Add(' ', token.Text, next + 1);
    }

    private bool Add(char separator, string group, int end)
    {
        _separators.Add(separator);
        _groups.Add(group);
        _ends.Add(end);
        return true;
    }

    /// <summary>Whether digits behind a blank go on with the number: three of them, in decimals also what is left at their end, of which four may stand together.</summary>
    private bool IsSpacedGroup(QuoteToken token, int index)
    {
        var last = _groups[_groups.Count - 1];
        var isDecimal = _separators.Any(separator => separator is not ' ');
        if (!isDecimal)
            return token.Text.Length == 3 && (_groups.Count == 1 ? last.Length <= 3 && last[0] != '0' : last.Length == 3);
        var isWhole = _quote.Language.HasComma is { } hasComma && _separators.Contains(hasComma ? '.' : ',') && !_separators.Contains(hasComma ? ',' : '.');
        if (isWhole || last.Length != 3 || _groups[0].Length > 3)
            return false;
        if (token.Text.Length == 3)
            return true;
        var next = _quote[index + 1];
        var isLast = token.Text.Length < 3 || (token.Text.Length == 4 && _separators.Contains(' ') && !next.IsDigits);
        return isLast
            && (token.Gap == QuoteGap.Narrow || _separators.Contains(' ') || (next.Is("(") && next.IsGlued) || next.Is("×") || next.Is("·") || next.Is("…") || next.IsTheWord("x") || next.IsTheWord("e"));
    }

    private static bool IsSeparator(string text) => text is "." or "," or "'" or "٫" or "٬" or "·" or "،" or "_";

    private (IReadOnlyList<(string Digits, int Places)>, int, bool) Interpret()
    {
        var isPlain = _groups.Count == 1;
        var readings = Interpret(_groups.Count);
        // Blanks may separate numbers as well: what is read together is as much as makes one.
        while (readings.Length == 0 && _groups.Count > 1 && _separators[_separators.Count - 1] == ' ')
        {
            Shorten();
            readings = Interpret(_groups.Count);
        }

        if (readings.Length > 0)
            return (readings, _ends[_ends.Count - 1], isPlain);
        // A list of numbers without blanks, or a version, which is no number at all.
        return _separators.Contains('.') ? ([], _ends[_ends.Count - 1], false) : (Readings((_groups[0], 0)), _ends[0], true);
    }

    private void Shorten()
    {
        var last = _groups.Count - 1;
        _groups.RemoveAt(last);
        _ends.RemoveAt(last);
        _separators.RemoveAt(last - 1);
    }

    private (string Digits, int Places)[] Interpret(int count)
    {
        if (count == 1)
            return Readings((_groups[0], 0));
        // Decimals may be grouped by blanks; so the point is the last separator that is none.
        var point = _separators.FindLastIndex(separator => separator != ' ');
        if (point < 0)
            return IsGrouped(count, ' ') ? Readings((string.Concat(_groups), 0)) : [];
        var isGrouping = _separators.Count > 1 && _separators.All(separator => separator == _separators[0]);
        if (isGrouping)
            return _separators[0] is '·' or '٫' || !IsGrouped(count, _separators[0]) ? [] : Readings((string.Concat(_groups), 0));
        var mark = _separators[point];
        var places = _groups.Skip(point + 1).Sum(group => group.Length);
        if (point > 0)
            return mark is '.' or ',' or '٫' or '·' && IsGrouped(point + 1, _separators[0]) && _separators[0] != mark ? Readings((string.Concat(_groups), places)) : [];
        return InterpretPair(mark, places);
    }

    /// <summary>Two groups, of which the second may be decimals, or thousands.</summary>
    private (string Digits, int Places)[] InterpretPair(char mark, int places)
    {
        var digits = string.Concat(_groups);
        var canGroup = _groups.Count == 2 && IsGrouped(2, mark);
        var (whole, parts) = ((digits, 0), (digits, places));
        if (mark is '\'' or '٬' or '،' or '_')
            return canGroup ? Readings(whole) : [];
        if (mark is '٫' or '·' || !canGroup)
            return Readings(parts);
        return _quote.Language.HasComma switch
        {
            null => Readings(whole, parts),
            true => mark == ',' ? Readings(parts) : Readings(whole),
            false => mark == '.' ? Readings(parts) : Readings(whole),
        };
    }

    /// <summary>Whether the first so many groups are thousands, or lakhs and crores.</summary>
    private bool IsGrouped(int count, char separator)
    {
        if (_groups[0].Length > 3 || _groups[0][0] == '0' || _groups[count - 1].Length != 3 || _separators.Take(count - 1).Any(other => other != separator))
            return false;
        var middle = _groups.Skip(1).Take(count - 2).ToArray();
        return middle.All(group => group.Length == 3) || (separator is ',' && _groups[0].Length <= 2 && middle.All(group => group.Length == 2));
    }

    private static (string Digits, int Places)[] Readings(params (string Digits, int Places)[] readings) =>
        readings.Any(reading => reading.Digits.Length > MaxDigits) ? [] : readings;
}
