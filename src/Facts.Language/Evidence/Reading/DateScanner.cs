using System.Collections.Generic;
using System.Globalization;

namespace Facts.Language.Evidence.Reading;

/// <summary>Finds dates with a month, in words or digits, and times of day. What stands in them is no number of anything.</summary>
internal sealed partial class DateScanner
{
    private readonly LexedQuote _quote;
    private readonly List<DateReading> _dates = [];
    private readonly List<TimeReading> _times = [];

    public DateScanner(LexedQuote quote)
    {
        _quote = quote;
        IsUsed = new bool[quote.Count];
    }

    /// <summary>The dates, in the order of the quote; one that can be read in two ways stands there twice.</summary>
    public IReadOnlyList<DateReading> Dates => _dates;

    public IReadOnlyList<TimeReading> Times => _times;

    /// <summary>For each token whether it is part of a date or time.</summary>
    public bool[] IsUsed { get; }

    /// <summary>Linear in the tokens: each pattern looks at a bounded number of them.</summary>
    public void Run()
    {
        for (var i = 0; i < _quote.Count;)
        {
            if (!MayBegin(_quote[i]))
            {
                i++;
                continue;
            }

            var next = ReadTime(i);
            if (next == i)
                next = ReadDigits(i);
            if (next == i)
                next = ReadMarkedDate(i);
            if (next == i)
                next = ReadWords(i);
            i = next > i ? next : i + 1;
        }

        ShareYears();
    }

    /// <summary>Whether a date or time may begin with a token: a number, or one of few words, before which a hyphen may stand.</summary>
    private bool MayBegin(QuoteToken token) => token.Kind switch
    {
        QuoteTokenKind.Digits => true,
        QuoteTokenKind.Word => _quote.Words.MayBeginDate(token.Text) || IsTimeOfDay(token),
        _ => token.Is("-"),
    };

    private static bool IsTimeOfDay(QuoteToken token) => token.Text is "noon" or "midday" or "midnight";

    private int Add(int? year, int? month, int? day, int first, int next, bool isUsed = true, bool isShort = false, bool isDoubtful = false, bool isAlternative = false)
    {
        _dates.Add(new DateReading(year, month, day, first, next) { HasShortYear = isShort, IsDoubtful = isDoubtful, IsAlternative = isAlternative });
        for (var i = first; i < next && isUsed; i++)
            IsUsed[i] = true;
        return next;
    }

    /// <summary>The number of a token of at most so many digits; -1 for any other.</summary>
    private int Number(int index, int maxDigits) =>
        _quote[index] is { IsDigits: true } token && token.Text.Length <= maxDigits ? int.Parse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    private int YearAt(int index) => _quote[index].IsDigits && _quote[index].Text.Length == 4 && Number(index, 4) is >= 1000 and <= 2999 and var year ? year : -1;

    /// <summary><c>2020年3月22日</c> and <c>2020년 3월 22일</c>, each part of which may be missing.</summary>
    private int ReadMarkedDate(int index)
    {
        int? year = null, month = null, day = null;
        var next = index;
        if (YearAt(next) is >= 0 and var y && IsMark(next + 1, "年", "년"))
            (year, next) = (y, next + 2);
        if (Number(next, 2) is >= 1 and <= 12 and var m && IsMark(next + 1, "月", "월"))
            (month, next) = (m, next + 2);
        if (month != null && Number(next, 2) is >= 1 and <= 31 and var d && IsMark(next + 1, "日", "일"))
            (day, next) = (d, next + 2);
        return next == index ? index : Add(year, month, day, index, next);
    }

    private bool IsMark(int index, string chinese, string korean) => _quote[index].IsTheWord(chinese) || _quote[index].IsTheWord(korean);

    /// <summary>A date without its year has the one of the date that goes on with it: <c>March 21–May 7, 2020</c>.</summary>
    private void ShareYears()
    {
        for (var i = _dates.Count - 2; i >= 0; i--)
        {
            var (date, later) = (_dates[i], _dates[i + 1]);
            if (date.Year == null && later.Year != null && !later.HasShortYear && date.Month != null && later.Month != null && later.First > date.First && IsJoined(date.Next, later.First))
                _dates[i] = date with { Year = later.Year, IsDoubtful = false };
        }
    }

    /// <summary>Whether at most one dash or word stands between two places that makes a range or list of them.</summary>
    private bool IsJoined(int from, int to) => to == from
        || (to == from + 1 && (_quote[from].Is("-") || _quote[from].Is("–") || _quote.Words.To.Contains(_quote[from].Text) || _quote.Words.And.Contains(_quote[from].Text)));
}
