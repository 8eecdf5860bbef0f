using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;

namespace Facts.Language.Tests.Binding;

/// <summary>Random timelines over sixty days, held to a model that looks at every day.</summary>
public sealed class TimelineLawTests
{
    private const int Days = 60;
    private const int Rounds = 3000;
    private static readonly DateTime Epoch = new(2020, 1, 1);

    [Fact]
    public void Every_day_has_the_value_that_its_entries_give_it()
    {
        var random = new Random(1579);
        for (var round = 0; round < Rounds; round++)
        {
            var entries = Entries(random);
            var text = "fact A: int\n" + string.Concat(entries.Select(entry => "  " + entry.Write() + "\n"));
            var file = Bound.File(text);
            var found = file.Diagnostics.Where(item => item.Rule == Rules.Coverage).ToArray();
            var overlaps = found.Where(item => item.Severity == Severity.Error).ToArray();
            var model = Model(entries);
            Assert.True(model.Any(values => values.Count > 1) == (overlaps.Length > 0), text);
            Assert.All(overlaps, item => Assert.True(Overlap(entries, text, item), text));
            Assert.Equal(Gaps(model), found.Where(item => item.Severity == Severity.Warning).Select(item => Regex.Match(item.Message, "'(.*) = none'").Groups[1].Value));
            if (overlaps.Length == 0)
                Assert.Equal(model.Select(values => values.FirstOrDefault()), Enumerable.Range(0, Days).Select(day => ValueOn(file.Facts.Single(), Day(day))));
        }
    }

    private static List<Entry> Entries(Random random)
    {
        var entries = new List<Entry>();
        var count = random.Next(1, 7);
        for (var i = 1; i <= count; i++)
        {
            var from = random.Next(Days);
            entries.Add(random.Next(8) == 0
                ? new Entry(null, random.Next(Days), i)
                : new Entry(from, random.Next(2) == 0 ? null : random.Next(from, Math.Min(Days, from + 20)), i));
        }

        // Half of them are mended so that most days have one value.
        if (random.Next(2) == 0)
        {
            entries = [.. entries.Where(entry => entry.From != null).GroupBy(entry => entry.From).Select(group => group.First()).OrderBy(entry => entry.From)];
            for (var i = 0; i < entries.Count - 1; i++)
                entries[i] = entries[i] with { Until = entries[i].Until is { } until ? Math.Min(until, entries[i + 1].From!.Value - 1) : null };
        }

        var shuffled = entries.Count == 0 ? [new Entry(3, null, 1)] : entries.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>The values of each day. An entry without an end holds until the day before the next one that begins, of several that begin with it none.</summary>
    private static HashSet<int>[] Model(List<Entry> entries)
    {
        var model = Enumerable.Range(0, Days).Select(_ => new HashSet<int>()).ToArray();
        foreach (var entry in entries)
        {
            // Two that begin on one day both claim it, even where one would end where the other begins.
            var next = entries.Where(other => other.From > (entry.From ?? -1)).Min(other => other.From);
            var last = entry.Until ?? (next - 1) ?? Days - 1;
            for (var day = entry.From ?? 0; day <= last; day++)
                model[day].Add(entry.Value);
        }

        return model;
    }

    private static IEnumerable<string> Gaps(HashSet<int>[] model)
    {
        var (first, last) = (Array.FindIndex(model, values => values.Count > 0), Array.FindLastIndex(model, values => values.Count > 0));
        for (var day = first; day <= last; day++)
        {
            if (model[day].Count > 0)
                continue;
            var from = day;
            while (model[day + 1].Count == 0)
                day++;
            yield return $"from {Day(from)} until {Day(day)}";
        }
    }

    private static bool Overlap(List<Entry> entries, string text, Diagnostic found)
    {
        var (one, other) = (At(entries, text, found.Span.Start), At(entries, text, found.Related!.Value.Span.Start));
        var model = Model(entries);
        return one != other && model.Any(values => values.Contains(one.Value) && values.Contains(other.Value));
    }

    /// <summary>The entry on the line of a place.</summary>
    private static Entry At(List<Entry> entries, string text, int position) => entries[text.AsSpan(0, position).Count('\n') - 1];

    private static int ValueOn(BoundFact fact, string day) => fact.Entries
        .Where(entry => string.CompareOrdinal(entry.From, day) <= 0 && (entry.Until.Length == 0 || string.CompareOrdinal(day, entry.Until) <= 0))
        .Select(entry => int.Parse(Bound.Show(entry.Value), CultureInfo.InvariantCulture))
        .SingleOrDefault();

    private static string Day(int day) => Epoch.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Entry(int? From, int? Until, int Value)
    {
        public string Write() => (From is { } from ? "from " + Day(from) + (Until == null ? "" : " ") : "") + (Until is { } until ? "until " + Day(until) : "") + " = " + Value.ToString(CultureInfo.InvariantCulture);
    }
}
