using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>How long a fresh process takes to its first row, of a table and of an array that is put into a dictionary, and to a first timeline of rows.</summary>
internal sealed class FirstRow : IMeasurement
{
    public string Name => "first row";

    public IEnumerable<Result> Measure(Effort effort)
    {
        foreach (var (count, at, limit) in new (int, string, double?)[] { (10_000, "10,000 rows × 8 fields", 20), (1_000, "1,000 rows × 8 fields", 20), (100_000, "100,000 rows × 8 fields", null) })
        {
            List<Goal> goals = [new("first row of a process, by its key", at, limit, "ms")];
            // Nobody has more in an array: the method that fills it takes the compiler minutes.
            if (count <= 10_000)
                goals.Add(new("first row, sooner than from an array in a FrozenDictionary", at, count == 10_000 ? 20 : null, "×", IsLeast: true));
            foreach (var result in effort.IsQuick && count != 10_000 ? goals.Select(Result.LeftOut) : Measure(effort.Processes, goals, count))
                yield return result;
        }

        Goal goal = new("first timeline of a process, by its key", "100,000 rows, 40 keys", null, "ms");
        yield return effort.IsQuick ? Result.LeftOut(goal) : MeasureTimeline(effort.Processes, goal);
    }

    private static Result MeasureTimeline(int processes, Goal goal)
    {
        var folder = Directory.CreateTempSubdirectory("facts-benchmarks-");
        var table = Consumer.Write(folder, "Rates", [.. Generation.Run(new RateCorpus(2_500).Files), Program($"Roads.Bank.Rates.ByCode(\"{RateCorpus.Code(7)}\").Count")]);
        var measured = new Series("ms");
        for (var round = -1; round < processes; round++)
        {
            var time = DotNet.RunForNumber(table);
            if (round >= 0)
                measured.Add(time);
        }

        folder.Delete(recursive: true);
        return Result.Time(goal, measured);
    }

    private static IEnumerable<Result> Measure(int processes, List<Goal> goals, int count)
    {
        var folder = Directory.CreateTempSubdirectory("facts-benchmarks-");
        var rows = new RowCorpus(count);
        var table = Consumer.Write(folder, "Rows", [.. Generation.Run(rows.Files), Program($"Roads.Survey.Roads.ByCode(\"{RowCorpus.Code(count / 2)}\").Length")]);
        var array = goals.Count > 1 ? Consumer.Write(folder, "Array", [rows.Array, Program($"Hand.Roads.All.ToFrozenDictionary(row => row.Code)[\"{RowCorpus.Code(count / 2)}\"].Length")]) : null;
        Series measured = new("ms"), rival = new("ms");
        for (var round = -1; round < processes; round++)
        {
            var time = DotNet.RunForNumber(table);
            var slow = array is null ? 0 : DotNet.RunForNumber(array);
            if (round < 0)
                continue;
            measured.Add(time);
            rival.Add(slow);
        }

        folder.Delete(recursive: true);
        yield return Result.Time(goals[0], measured);
        if (goals.Count > 1)
            yield return Result.Ratio(goals[1], rival, measured);
    }

    private static string Program(string number) => $$"""
        using System.Collections.Frozen;

        static class Program
        {
            static void Main()
            {
                _ = Now() - Now();
                double start = Now();
                int number = {{number}};
                double time = number >= 0 ? Now() - start : 0;
                System.Console.WriteLine(time.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }

            static double Now() => System.Environment.CpuUsage.TotalTime.TotalMilliseconds;
        }
        """;
}
