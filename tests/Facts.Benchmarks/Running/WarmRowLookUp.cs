using System.Collections.Generic;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What finding a row by its key costs when all is warm.</summary>
internal sealed class WarmRowLookUp : IMeasurement
{
    public string Name => "row look-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        foreach (var (count, at) in new[] { (10_000, "10,000 rows × 8 fields"), (1_000, "1,000 rows × 8 fields"), (100_000, "100,000 rows × 8 fields") })
        {
            var goal = new Goal("a row by its key, against FrozenDictionary", at, count > 10_000 ? 4 : 2.5, "×");
            yield return count == 10_000 ? Measure(effort, goal, count) : effort.OnlyInFull(goal, _ => Measure(effort, goal, count));
        }
    }

    private static Result Measure(Effort effort, Goal goal, int count)
    {
        var probe = Probe.OfRows(count);
        var series = LoopTime.Measure(effort, probe.Get("Table"), probe.Get("Dictionary"));
        return Result.Ratio(goal, series[0], series[1]);
    }
}
