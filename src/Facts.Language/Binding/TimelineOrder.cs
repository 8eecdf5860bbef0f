using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Puts the entries of a timeline in the order of their days, ends each where the next begins, and reports overlaps and gaps. Takes as long as sorting them.</summary>
internal sealed class TimelineOrder
{
    /// <summary>Before every day that a date can name.</summary>
    private const long BeforeAll = -1;

    /// <summary>Behind every day that a date can name.</summary>
    private const long Never = long.MaxValue;

    private readonly BoundFact[] _entries;
    private readonly string _path;
    private readonly List<Diagnostic> _diagnostics;
    private readonly bool _isWhole;

    // The last day that has a value so far, and the entry that reaches it.
    private long _covered = BeforeAll;
    private int _reach;
    private readonly HashSet<int> _overlapped = [];

    // For each entry the first day of the next that begins later.
    private readonly long[] _next;

    private TimelineOrder(BoundFact[] entries, bool isWhole, string path, List<Diagnostic> diagnostics)
    {
        _entries = entries;
        _isWhole = isWhole;
        _path = path;
        _diagnostics = diagnostics;
        _next = new long[entries.Length];
        for (var i = entries.Length - 1; i >= 0; i--)
            _next[i] = i + 1 == entries.Length ? Never : First(entries[i + 1]) is var next && next > First(entries[i]) ? next : _next[i + 1];
    }

    /// <param name="entries">The entries in the order of the text.</param>
    /// <param name="path">The file, for related places.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static IReadOnlyList<BoundFact> Arrange(IReadOnlyList<BoundFact> entries, string path, List<Diagnostic> diagnostics)
    {
        // Entries whose days are reported have no name, and stand behind the others.
        var placed = entries.Where(entry => entry.Name.Length > 0).OrderBy(First).ToArray();
        new TimelineOrder(placed, placed.Length == entries.Count, path, diagnostics).Arrange();
        return [.. placed, .. entries.Where(entry => entry.Name.Length == 0)];
    }

    private void Arrange()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            var first = First(_entries[i]);
            if (i > 0)
                Compare(i, first);
            var last = Last(i);
            if (i == 0 || last >= _covered)
                (_covered, _reach) = (last, i);
            if (_entries[i].Until.Length == 0 && _next[i] < Never)
                _entries[i] = _entries[i] with { Until = Written(last) };
        }
    }

    private void Compare(int i, long first)
    {
        if (First(_entries[i - 1]) == first || Last(i - 1) >= first)
            ReportOverlap(i, i - 1);
        else if (_covered >= first)
            ReportOverlap(i, _reach);
        else if (_covered + 1 < first && _isWhole)
            ReportGap(i, _covered + 1, first - 1);
    }

    /// <summary>One that several others overlap has a wrong end, which is one mistake: the first of them is reported.</summary>
    private void ReportOverlap(int later, int earlier)
    {
        var entry = _entries[later];
        if (_overlapped.Add(earlier))
        {
            _diagnostics.Add(new Diagnostic(Rules.Coverage, entry.NameSpan, $"This entry overlaps {Shown(_entries[earlier])}.", "Each day has one value: correct the days of one of the two.")
            {
                Related = new RelatedPlace(_path, _entries[earlier].NameSpan),
            });
        }

        _entries[later] = entry with { Value = null };
    }

    private void ReportGap(int behind, long first, long last)
    {
        var (from, until) = (Written(first), Written(last));
        _diagnostics.Add(new Diagnostic(Rules.Coverage, _entries[behind].NameSpan,
            first == last ? $"No entry says what holds on {from}." : $"No entry says what holds from {from} until {until}.", $"If there is no value, write 'from {from} until {until} = none'.")
        {
            Severity = Severity.Warning,
            Related = new RelatedPlace(_path, _entries[_reach].NameSpan),
        });
    }

    private static string Shown(BoundFact entry) => entry.From.Length == 0 ? "the one until " + entry.Until : "the one from " + entry.From + (entry.Syntax is EntrySyntax { UntilKeyword.IsMissing: false } ? " until " + entry.Until : "");

    /// <summary>An entry ends at its <c>until</c>, or on the day before the next that begins later than it.</summary>
    private long Last(int i) => _entries[i].Until is { Length: > 0 } until ? Number(until) : _next[i] - 1;

    private static long First(BoundFact entry) => entry.From.Length == 0 ? BeforeAll : Number(entry.From);

    private static long Number(string day) => DateText.FindFirstDay(day)!.Value.Ticks / TimeSpan.TicksPerDay;

    private static string Written(long day) => DateText.Write(new DateTime(day * TimeSpan.TicksPerDay));
}
