using System.Collections.Generic;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>How long a fresh process takes to its first quote: with facts, and with the same data read from a file.</summary>
internal sealed class FirstCitation : IMeasurement
{
    public string Name => "first citation";

    public IEnumerable<Result> Measure(Effort effort)
    {
        const string At = "10,000 facts";
        var corpus = new FactsCorpus(Shape.OneGroup(10));
        using var consumer = new Consumer(corpus);
        using var rivals = new RivalFiles(corpus);
        Series facts = new("ms"), csv = new("ms"), json = new("ms");
        for (var round = -1; round < effort.Processes; round++)
        {
            var times = (Facts: DotNet.RunForNumber(consumer.WithFacts, "first"), Csv: Rival("csv", rivals.Csv), Json: Rival("json", rivals.Json));
            if (round < 0)
                continue;
            facts.Add(times.Facts);
            csv.Add(times.Csv);
            json.Add(times.Json);
        }

        yield return Result.Time(new Goal("first citation of a process", At, 2, "ms"), facts);
        yield return Result.Ratio(new Goal("first citation, sooner than from CSV", At, 10, "×", IsLeast: true), csv, facts);
        yield return Result.Ratio(new Goal("first citation, sooner than from JSON with a generated serialiser", At, 40, "×", IsLeast: true) { IsOpen = true }, json, facts);
    }

    private static double Rival(string format, string path) => DotNet.RunForNumber(typeof(FirstCitation).Assembly.Location, "--rival", format, path, Consumer.FactName);
}
