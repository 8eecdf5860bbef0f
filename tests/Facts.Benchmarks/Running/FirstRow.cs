using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>How long a fresh process takes to its first row: of a table, and of an array that is put into a dictionary.</summary>
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
    }

    private static IEnumerable<Result> Measure(int processes, List<Goal> goals, int count)
    {
        var folder = Directory.CreateTempSubdirectory("facts-benchmarks-");
        var rows = new RowCorpus(count);
        var table = Consumer.Write(folder, "Rows", [.. Generation.Run(rows.Files), Program($"Roads.Survey.Roads.ByCode(\"{RowCorpus.Code(count / 2)}\")")]);
        var array = goals.Count > 1 ? Consumer.Write(folder, "Array", [rows.Array, Program($"Hand.Roads.All.ToFrozenDictionary(row => row.Code)[\"{RowCorpus.Code(count / 2)}\"]")]) : null;
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

    private static string Program(string row) => $$"""
        using System.Collections.Frozen;

        static class Program
        {
            static void Main()
            {
                _ = Now() - Now();
                double start = Now();
                int length = {{row}}.Length;
                double time = length >= 0 ? Now() - start : 0;
                System.Console.WriteLine(time.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }

            static double Now() => System.Environment.CpuUsage.TotalTime.TotalMilliseconds;
        }
        """;
}
