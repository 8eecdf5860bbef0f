namespace Facts.Language.Evidence.Reading;

/// <content>Dates and times in digits.</content>
internal sealed partial class DateScanner
{
    /// <summary><c>2020-03-22</c>, <c>22/3/2020</c>, <c>22.3.20</c>, <c>2020-03</c>, <c>3/2020</c>, <c>22/3</c>, <c>22.3.</c></summary>
    private int ReadDigits(int index)
    {
        if (!_quote[index].IsDigits || _quote[index].Text.Length > 4 || !IsPart(index + 1, out var separator))
            return index;
        if (_quote[index - 1] is { Kind: QuoteTokenKind.Symbol, Text: "." or "/" or "," or "-" } && _quote[index].IsGlued && _quote[index - 1].IsGlued && _quote[index - 2].IsDigits)
            return index;
        if (IsPart(index + 3, out var second))
            return second == separator && !IsPart(index + 5, out _) ? ReadThree(index, separator) : index;
        return ReadTwo(index, separator);
    }

    /// <summary>Whether a separator of dates and digits stand there, all of it together.</summary>
    private bool IsPart(int index, out string separator)
    {
        separator = _quote[index].Text;
        return separator is "." or "/" or "-" && _quote[index].IsGlued && _quote[index + 1] is { IsDigits: true, IsGlued: true };
    }

    private int ReadThree(int index, string separator)
    {
        var next = index + 5;
        if (YearAt(index) is >= 0 and var first)
            return IsMonth(index + 2) && IsDay(index + 4) ? Add(first, Number(index + 2, 2), Number(index + 4, 2), index, next) : index;
        var year = YearAt(index + 4);
        var isShort = year < 0 && _quote[index + 4].Text.Length == 2;
        if (isShort)
            year = Number(index + 4, 2);
        if (year < 0)
            return index;
        var end = index;
        if (IsDay(index) && IsMonth(index + 2) && (separator != "/" || !_quote.Language.IsMonthFirst))
            end = Add(year, Number(index + 2, 2), Number(index, 2), index, next, isShort: isShort);
        if (IsMonth(index) && IsDay(index + 2) && separator != "." && (_quote.Language.MayBeMonthFirst || end == index))
            end = Add(year, Number(index, 2), Number(index + 2, 2), index, next, isShort: isShort, isAlternative: end > index);
        return end;
    }

    private int ReadTwo(int index, string separator)
    {
        var next = index + 3;
        // 2008-12 may be a month, or the years from 2008 to 2012, and 2/3 a day or two thirds: these are read as both.
        if (YearAt(index) is >= 0 and var first && separator != "." && _quote[index + 2].Text.Length == 2 && IsMonth(index + 2))
            return Add(first, Number(index + 2, 2), null, index, next, isUsed: separator == "-" && _quote[index + 2].Text[0] == '0');
        if (IsMonth(index) && YearAt(index + 2) is >= 0 and var year && (separator == "/" || (separator == "." && _quote.Language.HasComma == true)))
            return Add(year, Number(index, 2), null, index, next);
        if (separator == "." && _quote.Language.HasComma == true && IsDay(index) && IsMonth(index + 2) && _quote[next].Is(".") && _quote[next].IsGlued)
            return Add(null, Number(index + 2, 2), Number(index, 2), index, next + 1);
        if (separator != "/")
            return index;
        if (IsDay(index) && IsMonth(index + 2) && !_quote.Language.IsMonthFirst)
            Add(null, Number(index + 2, 2), Number(index, 2), index, next, isUsed: false, isDoubtful: true);
        if (IsMonth(index) && IsDay(index + 2) && _quote.Language.MayBeMonthFirst)
            Add(null, Number(index, 2), Number(index + 2, 2), index, next, isUsed: false, isDoubtful: true, isAlternative: !_quote.Language.IsMonthFirst);
        return index;
    }

    private bool IsMonth(int index) => Number(index, 2) is >= 1 and <= 12;

    private bool IsDay(int index) => Number(index, 2) is >= 1 and <= 31;

    /// <summary><c>18:30</c>, <c>18:30:05</c>, <c>6.30 p.m.</c>, <c>6 pm</c>, <c>18h30</c>, <c>noon</c>, <c>midnight</c>.</summary>
    private int ReadTime(int index)
    {
        if (_quote[index].IsTheWord("noon") || _quote[index].IsTheWord("midday"))
            return AddTime(12, 0, null, index, index + 1);
        if (_quote[index].IsTheWord("midnight"))
            return AddTime(0, 0, null, index, index + 1);
        var hour = Number(index, 2);
        if (hour is < 0 or > 24 || (_quote[index - 1].Is(":") && _quote[index].IsGlued))
            return index;
        var next = index + 1;
        var minute = 0;
        var isClock = (_quote[next].Is(":") || _quote[next].IsTheWord("h")) && _quote[next].IsGlued && IsSixtieth(next + 1);
        if (isClock || (_quote[next].Is(".") && _quote[next].IsGlued && IsSixtieth(next + 1)))
            (minute, next) = (Number(next + 1, 2), next + 2);
        int? second = isClock && _quote[next].Is(":") && _quote[next].IsGlued && IsSixtieth(next + 1) ? Number(next + 1, 2) : null;
        if (second != null)
            next += 2;
        var half = ReadHalfDay(next, out var end);
        // 18:30:05:07 is no time, and 6.30 is one only before or after noon.
        if ((!isClock && half == 0) || (half != 0 && hour is 0 or > 12) || (_quote[end].Is(":") && _quote[end].IsGlued) || (isClock && _quote[next] is { IsDigits: true, IsGlued: true }))
            return index;
        return AddTime(half == 0 ? hour % 24 : (hour % 12) + (half > 0 ? 12 : 0), minute, second, index, end);
    }

    private bool IsSixtieth(int index) => _quote[index] is { IsDigits: true, IsGlued: true, Text.Length: 2 } && Number(index, 2) < 60;

    /// <summary>-1 for <c>a.m.</c>, 1 for <c>p.m.</c>, 0 for neither.</summary>
    private int ReadHalfDay(int index, out int next)
    {
        next = index;
        var token = _quote[index];
        if (token.IsTheWord("am") || token.IsTheWord("pm"))
            next = index + 1;
        else if ((token.IsTheWord("a") || token.IsTheWord("p")) && _quote[index + 1].Is(".") && _quote[index + 2].IsTheWord("m") && _quote[index + 2].IsGlued)
            next = _quote[index + 3].Is(".") && _quote[index + 3].IsGlued ? index + 4 : index + 3;
        return next == index ? 0 : token.Text[0] == 'a' ? -1 : 1;
    }

    private int AddTime(int hour, int minute, int? second, int first, int next)
    {
        _times.Add(new TimeReading(hour, minute, second, first, next));
        for (var i = first; i < next; i++)
            IsUsed[i] = true;
        return next;
    }
}
