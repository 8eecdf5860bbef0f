using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Benchmarks.Running;
using Facts.Cli;

namespace Facts.Benchmarks.Checking;

/// <summary>What <c>facts check</c> costs, against what cannot be left out of it: reading, parsing, normalising and matching, each done alone.</summary>
internal sealed class CheckCost : IMeasurement
{
    private const int Actions = 6;
    private static readonly CompositeFormat Size = CompositeFormat.Parse("{0:N0} facts in {1} files, {2} texts");

    public string Name => "check";

    public IEnumerable<Result> Measure(Effort effort) =>
        Measure(effort.AtMost(4, 7), 10, 70).Concat(effort.IsQuick ? Goals(100, 700).Select(Result.LeftOut) : Measure(effort.AtMost(6, 9), 100, 700));

    private static IReadOnlyList<Goal> Goals(int files, int texts)
    {
        var size = string.Format(CultureInfo.InvariantCulture, Size, files * 1_000, files, texts);
        return
        [
            // Whatever else the machine does takes a processor from a check, which uses all, and none from its parts.
            new("facts check by the clock, against reading, parsing, normalising and matching, one after the other", size, 1.5, "×") { IsOpen = true },
            new("the same in processor time", size, null, "×"),
            new("the same by the clock, against the four in one go with all of it kept", size, 1.5, "×") { IsOpen = true },
            new("memory of facts check, at its highest", size, files < 100 ? 300 : 850, "MB"),
        ];
    }

    private static IEnumerable<Result> Measure(Effort effort, int files, int texts)
    {
        var goals = Goals(files, texts);
        var (clock, processor) = Probe(effort, files, texts);
        yield return Compare(goals[0], clock);
        // Files are checked several at once, and whoever waits has no use for processor time: this is what a machine with one processor would need.
        yield return Compare(goals[1], processor);
        yield return Result.Ratio(goals[2], clock[0], clock[5]) with { Detail = $"{clock[0]} against {clock[5]}" };

        using var folder = new CorpusFolder(new EvidenceCorpus(files, 1_000, texts));
        var peaks = new Series("MB");
        for (var round = 0; round < effort.Rounds; round++)
            peaks.Add(PeakMemory.Of(typeof(Tool).Assembly.Location, "check", folder.Path) / 1e6);
        yield return new Result(goals[3], peaks.Median, peaks.Best);
    }

    private static Result Compare(Goal goal, Series[] series) =>
        Result.Ratio(goal, series[0], series[1].And(series[2]).And(series[3]).And(series[4])) with
        {
            Detail = $"{series[0]} against {series[1]} + {series[2]} + {series[3]} + {series[4]}",
        };

    private static (Series[] Clock, Series[] Processor) Probe(Effort effort, int files, int texts)
    {
        var output = DotNet.RunAs(typeof(Tool).Assembly.Location, typeof(CheckProbe).Assembly.Location, [CheckProbe.Argument, .. new[] { files, texts, effort.WarmUps, effort.Rounds }.Select(Text)]);
        var (clock, processor) = (Create(), Create());
        foreach (var (line, at) in output.Split('\n').Select((line, at) => (line, at)))
        {
            var times = line.Split(' ');
            clock[at % Actions].Add(double.Parse(times[0], CultureInfo.InvariantCulture));
            processor[at % Actions].Add(double.Parse(times[1], CultureInfo.InvariantCulture));
        }

        return (clock, processor);

        static Series[] Create() => [.. Enumerable.Range(0, Actions).Select(_ => new Series("ms"))];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
