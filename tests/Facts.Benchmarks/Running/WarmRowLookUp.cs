using System.Collections.Generic;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What finding a row by its key costs when all is warm.</summary>
internal sealed class WarmRowLookUp : IMeasurement
{
    public string Name => "row look-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var probe = Probe.OfRows();
        var (table, dictionary) = (probe.Get("Table"), probe.Get("Dictionary"));
        Series measured = new("ns"), floor = new("ns");
        LoopTime.WarmUp(table, dictionary);
        for (var round = 0; round < effort.Rounds * 10; round++)
        {
            measured.Add(LoopTime.Measure(table));
            floor.Add(LoopTime.Measure(dictionary));
        }

        yield return Result.Ratio(new Goal("a row by its key, against FrozenDictionary", "10,000 rows × 8 fields", 4, "×"), measured, floor);
    }
}
