using System.Collections.Generic;
using System.IO;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>How long a fresh process takes to its first row.</summary>
internal sealed class FirstRow : IMeasurement
{
    private const int Row = 5_000;

    private static readonly string Program = $$"""
        static class Program
        {
            static void Main()
            {
                _ = Now() - Now();
                double start = Now();
                int length = Roads.Survey.Roads.ByCode("{{RowCorpus.Code(Row)}}").Length;
                double time = length >= 0 ? Now() - start : 0;
                System.Console.WriteLine(time.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }

            static double Now() => System.Environment.CpuUsage.TotalTime.TotalMilliseconds;
        }
        """;

    public string Name => "first row";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var folder = Directory.CreateTempSubdirectory("facts-benchmarks-");
        var consumer = Consumer.Write(folder, "Rows", [.. Generation.Run(new RowCorpus(10_000).Files), Program]);
        var series = new Series("ms");
        for (var round = -1; round < effort.Processes; round++)
        {
            var time = DotNet.RunForNumber(consumer);
            if (round >= 0)
                series.Add(time);
        }

        folder.Delete(recursive: true);
        yield return Result.Time(new Goal("first row of a process, by its key", "10,000 rows × 8 fields", 20, "ms"), series);
    }
}
