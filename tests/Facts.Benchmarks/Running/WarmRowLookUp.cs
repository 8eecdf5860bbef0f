using System;
using System.Collections.Generic;
using System.Threading;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What finding a row by its key costs when all is warm.</summary>
internal sealed class WarmRowLookUp : IMeasurement
{
    private const int Loops = 100;

    public string Name => "row look-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var probe = new RowProbe();
        var (table, dictionary) = (probe.Get("Table"), probe.Get("Dictionary"));
        Series measured = new("ns"), floor = new("ns");
        for (var i = 0; i < 5; i++)
        {
            Time(table);
            Time(dictionary);
            // The compiler works in the background.
            Thread.Sleep(200);
        }

        for (var round = 0; round < effort.Rounds * 10; round++)
        {
            measured.Add(Time(table));
            floor.Add(Time(dictionary));
        }

        yield return Result.Ratio(new Goal("a row by its key, against FrozenDictionary", "10,000 rows × 8 fields", 4, "×"), measured, floor);
    }

    private static double Time(Func<int> loop)
    {
        var start = ProcessorTime.Now;
        for (var i = 0; i < Loops; i++)
            loop();
        return ProcessorTime.Since(start) * 1_000_000 / (Loops * RowProbe.Operations);
    }
}
