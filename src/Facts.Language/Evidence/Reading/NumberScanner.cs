using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Evidence.Reading;

/// <summary>Finds the numbers of a quote, from left to right; what is part of a date is none.</summary>
internal sealed partial class NumberScanner
{
    private readonly LexedQuote _quote;
    private readonly bool[] _isUsed;
    private readonly List<NumberReading> _numbers = [];
    private readonly List<RangeReading> _ranges = [];

    /// <param name="quote">The quote.</param>
    /// <param name="isUsed">For each token whether it belongs to something else.</param>
    public NumberScanner(LexedQuote quote, bool[] isUsed)
    {
        _quote = quote;
        _isUsed = isUsed;
    }

    public IReadOnlyList<NumberReading> Numbers => _numbers;

    public IReadOnlyList<RangeReading> Ranges => _ranges;

    /// <summary>Linear in the tokens: what follows a number is looked at a bounded number of times.</summary>
    public void Run()
    {
        for (var i = 0; i < _quote.Count;)
        {
            if (_isUsed[i])
            {
                i++;
                continue;
            }

            if (_quote[i] is { IsWord: true } word && !_quote.Words.MayBeginNumber(word.Text) && !word.IsTheWord("minus"))
            {
                ReadHint(i++);
                continue;
            }

            var number = Read(i, out var next);
            if (number == null)
            {
                ReadHint(i);
                i = System.Math.Max(next, i + 1);
            }
            else
            {
                i = ReadRange(number with { Bound = FindBound(number) });
            }
        }
    }

    /// <summary>Adds the number, or the two that it and what follows are the ends of; the place behind.</summary>
    private int ReadRange(NumberReading lower)
    {
        var start = FindUpper(lower);
        if (start > lower.Next && !_isUsed[start] && Read(start, out _) is { Role: not NumberRole.Label } upper)
        {
            upper = Abbreviate(lower, upper, start);
            (lower, upper) = Share(lower, upper);
            _numbers.Add(lower);
            _numbers.Add(upper);
            _ranges.Add(new RangeReading(lower, upper));
            return upper.Next;
        }

        _numbers.Add(lower);
        return lower.Next;
    }

    /// <summary>Where the upper end of a range would begin, behind a dash or a word such as <c>to</c>; the number's own end where none does.</summary>
    private int FindUpper(NumberReading lower)
    {
        var next = lower.Next;
        var token = _quote[next];
        // “5 -3” is two numbers.
        if (token.Is("–") || (token.Is("-") && token.IsGlued == _quote[next + 1].IsGlued))
            return next + 1 < _quote.Count ? next + 1 : next;
        if (!token.IsWord || next + 1 >= _quote.Count)
            return next;
        var to = _quote.Match(next, _quote.Words.To);
        if (to > next && to < _quote.Count)
            return to;
        var and = _quote.Match(next, _quote.Words.And);
        return and > next && and < _quote.Count && _quote.IsAfter(lower.First, _quote.Words.Between, out _) ? and : next;
    }

    /// <summary><c>1914–18</c>: the upper end has the first digits of the lower one.</summary>
    private NumberReading Abbreviate(NumberReading lower, NumberReading upper, int start)
    {
        if (!lower.IsPlain || !upper.IsPlain || !_quote[start].IsDigits || !_quote[lower.Next - 1].IsDigits)
            return upper;
        var (head, tail) = (_quote[lower.Next - 1].Text, _quote[start].Text);
        if (tail.Length >= head.Length || upper.Candidates[0].Value > lower.Candidates[0].Value)
            return upper;
        var full = new Candidate(DigitGroups.ToNumber(head.Substring(0, head.Length - tail.Length) + tail, 0));
        return lower.Role == NumberRole.Year ? upper with { Candidates = [full], Role = NumberRole.Year } : upper.With(full);
    }

    /// <summary>What stands behind the upper end or before the lower one is said of both: <c>€10–20m</c>, <c>10 to 20 per cent</c>.</summary>
    private static (NumberReading Lower, NumberReading Upper) Share(NumberReading lower, NumberReading upper)
    {
        if (lower.Factor.IsOne && !upper.Factor.IsOne)
            lower = lower with { Candidates = [.. lower.Candidates.Select(candidate => candidate.Times(upper.Factor)), .. lower.Candidates], IsPlain = false };
        if (lower.Part == null && upper.Part is { } part)
            lower = lower with { Candidates = [.. lower.Candidates.Select(candidate => candidate.Times(part))], Part = part, IsPlain = false };
        if (lower.Currencies.Length == 0)
            lower = lower with { Currencies = upper.Currencies };
        else if (upper.Currencies.Length == 0)
            upper = upper with { Currencies = lower.Currencies };
        if (lower.Role == NumberRole.Year && (upper.Currencies.Length > 0 || upper.Part != null))
            lower = lower with { Role = NumberRole.Count };
        return (lower, upper);
    }

    /// <summary>Words that imply a number.</summary>
    private void ReadHint(int index)
    {
        if (HintWords.Find(_quote, index) is { } number)
            _numbers.Add(new NumberReading([new Candidate(number)], index, index + 1) { Role = NumberRole.Hint });
    }

    private Bound FindBound(NumberReading number)
    {
        var (words, next) = (_quote.Words, number.Next);
        if (_quote.IsAfter(number.First, words.AtMost, out _))
            return Bound.AtMost;
        if (_quote.IsAfter(number.First, words.AtLeast, out _))
            return Bound.AtLeast;
        if (_quote.IsAfter(number.First, words.LessThan, out _))
            return Bound.LessThan;
        if (_quote[next].Is("+") && _quote[next].IsGlued)
            return Bound.AtLeast;
        // A noun may stand between: “100 people or more”.
        for (var i = next; i < next + 3; i++)
        {
            var isJoined = _quote[i].IsTheWord("or") || _quote[i].IsTheWord("and");
            if (isJoined && _quote[i + 1].Text is "more" or "over" or "above" or "up" or "upwards" or "greater" or "higher")
                return Bound.AtLeast;
            if (isJoined && _quote[i + 1].Text is "less" or "fewer" or "under" or "below" or "lower")
                return Bound.AtMost;
            if (isJoined || !_quote[i].IsWord)
                break;
        }

        return Bound.None;
    }
}
