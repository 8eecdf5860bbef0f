using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>How long a fresh process takes to its first quote, and to all of them: with facts, and with the same data read from a file.</summary>
internal sealed class FirstCitation : IMeasurement
{
    public string Name => "first citation, catalogue";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // Very many facts are carried by attributes.
        foreach (var (files, at, limit) in new[] { (10, "10,000 facts", 2), (1, "1,000 facts", 2), (100, "100,000 facts", 4) })
        {
            Goal[] goals =
            [
                new("first citation of a process", at, limit, "ms"),
                new("first citation, sooner than from CSV", at, files > 1 ? 10 : null, "×", IsLeast: true),
                new("first citation, sooner than from JSON with a generated serialiser", at, files > 1 ? 40 : null, "×", IsLeast: true) { IsOpen = true },
                new("all names and quotes of the catalogue, sooner than from CSV", at, null, "×", IsLeast: true),
                new("all names and quotes of the catalogue, sooner than from JSON with a generated serialiser", at, files > 1 ? 1.5 : null, "×", IsLeast: true),
            ];
            foreach (var result in effort.IsQuick && files != 10 ? goals.Select(Result.LeftOut) : Measure(effort.Processes, goals, new FactsCorpus(Shape.OneGroup(files))))
                yield return result;
        }
    }

    private static IEnumerable<Result> Measure(int processes, Goal[] goals, FactsCorpus corpus)
    {
        using var consumer = new Consumer(corpus);
        using var rivals = new RivalFiles(corpus);
        (string Format, string Path)[] files = [("csv", rivals.Csv), ("json", rivals.Json)];
        // One quote and all of them: with facts, from CSV and from JSON.
        var series = Enumerable.Range(0, 6).Select(_ => new Series("ms")).ToArray();
        for (var round = -1; round < processes; round++)
        {
            double[] times =
            [
                DotNet.RunForNumber(consumer.WithFacts, "first"),
                .. files.Select(file => Rival(file.Format, file.Path, Consumer.FactName)),
                DotNet.RunForNumber(consumer.WithFacts, "all"),
                .. files.Select(file => Rival(file.Format, file.Path, Rivals.All)),
            ];
            for (var i = 0; round >= 0 && i < series.Length; i++)
                series[i].Add(times[i]);
        }

        yield return Result.Time(goals[0], series[0]);
        for (var i = 1; i < goals.Length; i++)
            yield return Result.Ratio(goals[i], series[i < 3 ? i : i + 1], series[i < 3 ? 0 : 3]);
    }

    private static double Rival(string format, string path, string name) => DotNet.RunForNumber(typeof(FirstCitation).Assembly.Location, "--rival", format, path, name);
}
