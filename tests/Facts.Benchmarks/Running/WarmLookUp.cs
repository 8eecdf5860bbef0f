using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What reading costs when all is warm.</summary>
internal sealed class WarmLookUp : IMeasurement
{
    public string Name => "look-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        const string At = "1,000 facts";
        var probe = Probe.OfFacts();
        string[] names = ["Value", "Literal", "Quote", "Fact", "QuoteText", "Text", "Catalogue"];
        var loops = names.Select(probe.Get).ToArray();
        var series = LoopTime.Measure(effort, loops);
        yield return Result.Ratio(new Goal("a value, against a literal", At, 1.05, "×"), series[0], series[1]);
        yield return Result.Time(new Goal("a quote (TryGetQuote)", At, 80, "ns"), series[2]);
        yield return Result.Time(new Goal("a fact (Fact())", At, null, "ns"), series[3]);
        yield return Result.Time(new Goal("a quote as a string (Fact().Citations[0].Quote)", At, null, "ns"), series[4]);
        yield return Result.Time(new Goal("the name of a fact, all of the catalogue enumerated again", At, null, "ns"), series[6]);

        yield return CountAllocated(new Goal("allocated for a quote as a span (TryGetQuote)", At, 0, "bytes"), loops[2]);
        yield return CountAllocated(new Goal("allocated for a value's text as a span (TryGetText)", At, 0, "bytes"), loops[5]);
        yield return CountAllocated(new Goal("allocated for a fact (Fact())", At, null, "bytes"), loops[3]);
        yield return CountAllocated(new Goal("allocated for a quote as a string", At, null, "bytes"), loops[4]);

        foreach (var (files, at) in new[] { (10, "10,000 facts in 10 files"), (100, "100,000 facts in 100 files") })
        {
            foreach (var result in MeasureMany(effort, files, at))
                yield return result;
        }
    }

    /// <summary>Of many files, any may be asked for next: what was asked for last is not in the processor's cache.</summary>
    private static IEnumerable<Result> MeasureMany(Effort effort, int files, string at)
    {
        Goal[] goals = [new("a quote of any file (TryGetQuote)", at, null, "ns"), new("a fact of any file (Fact())", at, null, "ns")];
        if (effort.IsQuick)
            return goals.Select(Result.LeftOut);
        var probe = Probe.OfMany(files);
        return goals.Zip(LoopTime.Measure(effort, probe.Get("Quote"), probe.Get("Fact")), (goal, series) => Result.Time(goal, series));
    }

    private static Result CountAllocated(Goal goal, Func<int> loop)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        loop();
        var each = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Probe.Operations;
        return new Result(goal, each, each);
    }
}
