using System.Globalization;

namespace Facts.Language.Evidence.Reading;

/// <content>Dates with the name of a month.</content>
internal sealed partial class DateScanner
{
    /// <summary>Tries the orders in which people write: day, month, year; month, day, year; year, month, day.</summary>
    private int ReadWords(int index)
    {
        if (YearAt(index) is >= 0 and var first && MonthAt(SkipComma(index + 1), out var month, out var behind))
        {
            var hasDay = DayAt(behind, out var day, out var end) && !IsYearNext(end);
            // The year may as well stand behind the month, as that of the year before it does not.
            if (hasDay || YearAt(behind) < 0)
                return hasDay ? Add(first, month, day, index, end) : Add(first, month, null, index, behind);
        }

        return DayAt(index, out var start, out var next) && ReadDayMonth(index, start, next) is var day2 && day2 > index ? day2 : ReadMonth(index);
    }

    /// <summary><c>22nd of March, 2020</c>, <c>21–25 March 2020</c>.</summary>
    private int ReadDayMonth(int index, int day, int next)
    {
        int? first = null;
        var join = next;
        if (IsDash(join) || _quote.Words.To.Contains(_quote[join].Text) || _quote.Words.And.Contains(_quote[join].Text))
        {
            if (!DayAt(join + 1, out var last, out var end))
                return index;
            (first, day, next) = (day, last, end);
        }

        if (!MonthAt(SkipGlue(next), out var month, out next))
            return index;
        next = ReadYear(next, out var year, out var isShort);
        if (first != null)
            Add(year, month, first, index, next, isShort: isShort);
        return Add(year, month, day, index, next, isShort: isShort);
    }

    /// <summary><c>March 22nd, 2020</c>, <c>March 21–25</c>, <c>March 2020</c>, <c>March</c>.</summary>
    private int ReadMonth(int index)
    {
        if (!MonthAt(index, out var month, out var next))
            return index;
        var glue = SkipGlue(next);
        if (YearAt(glue) < 0 && DayAt(glue, out var day, out var end))
        {
            int? last = null;
            if ((IsDash(end) || _quote.Words.To.Contains(_quote[end].Text)) && DayAt(end + 1, out var other, out var behind) && YearAt(end + 1) < 0 && !MonthAt(SkipGlue(behind), out _, out _))
                (last, end) = (other, behind);
            var after = ReadYear(end, out var of, out var isShort);
            // In “In May 28 doctors came” the number is none of the date's.
            var isUsed = of != null || last != null || !(_quote[after] is { IsWord: true, IsCapital: false, IsGlued: false } && !_quote.Words.BeforeYear.Contains(_quote[after].Text) && !_quote.Words.To.Contains(_quote[after].Text) && !_quote[end - 1].IsWord);
            Add(of, month, day, index, after, isUsed, isShort);
            return last == null ? after : Add(of, month, last, index, after, isShort: isShort);
        }

        next = ReadYear(next, out var year, out var isShortYear);
        // “May” and “March” may begin a sentence that speaks of no month.
        var isDoubtful = year == null && _quote.Words.HasCapitalMonths && !_quote.Words.BeforeYear.Contains(_quote[index - 1].Text);
        return Add(year, month, null, index, next, isShort: isShortYear, isDoubtful: isDoubtful);
    }

    private bool MonthAt(int index, out int month, out int next)
    {
        month = 0;
        index = _quote.SkipHyphen(index);
        next = index + 1;
        var token = _quote[index];
        if (!token.IsWord || !_quote.Words.Months.TryGetValue(token.Text, out month) || (_quote.Words.HasCapitalMonths && !token.IsCapital))
            return false;
        // The point of an abbreviation.
        if (token.Text.Length <= 5 && _quote[next].Is(".") && _quote[next].IsGlued && next + 1 < _quote.Count)
            next++;
        return true;
    }

    /// <summary>A day in digits or as an ordinal word, with what ends an ordinal: <c>22nd</c>, <c>22.</c>, <c>1er</c>, <c>1º</c>.</summary>
    private bool DayAt(int index, out int day, out int next)
    {
        index = _quote.SkipHyphen(index);
        day = Number(index, 2);
        next = index + 1;
        if (day < 0)
        {
            next = _quote.Match(index, _quote.Words.Ordinals, out day);
            return next > index && day <= 31;
        }

        if (_quote[next].IsGlued && (OrdinalSuffix.Is(_quote[next], _quote.Words) || _quote[next].Is("°") || _quote[next].Is("º") || (_quote[next].Is(".") && _quote[next + 1].IsWord)))
            next++;
        return day is >= 1 and <= 31 && !(_quote[index - 1].IsWord && _quote[index].IsGlued);
    }

    /// <summary>The year behind a month or day; a comma may stand before it, or a word such as <c>of</c>.</summary>
    private int ReadYear(int index, out int? year, out bool isShort)
    {
        var start = SkipGlue(SkipComma(index));
        (year, isShort) = (null, false);
        start = _quote.SkipHyphen(start);
        if (YearAt(start) is >= 0 and var full)
        {
            year = full;
            return start + 1;
        }

        if (_quote[start].Is("'") && _quote[start + 1] is { IsDigits: true, IsGlued: true, Text.Length: 2 } digits)
        {
            (year, isShort) = (int.Parse(digits.Text, NumberStyles.None, CultureInfo.InvariantCulture), true);
            return start + 2;
        }

        if (WordNumeral.Read(_quote, start) is { Role: NumberRole.Year } spoken)
        {
            year = (int)spoken.Candidates[0].Value.Numerator;
            return spoken.Next;
        }

        return index;
    }

    private bool IsYearNext(int index) => YearAt(SkipComma(index)) >= 0;

    private bool IsDash(int index) => _quote[index].Is("-") || _quote[index].Is("–");

    private int SkipComma(int index) => _quote[index].Is(",") ? index + 1 : index;

    private int SkipGlue(int index) => _quote[index].IsWord && _quote.Words.DateGlue.Contains(_quote[index].Text) ? SkipApostrophe(index + 1) : index;

    private int SkipApostrophe(int index) => _quote[index].Is("'") ? index + 1 : index;
}
