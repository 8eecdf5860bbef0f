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
        var probe = Probe.OfFacts();
        string[] names = ["Value", "Literal", "Quote", "Fact", "QuoteText"];
        var loops = names.Select(probe.Get).ToArray();
        var series = names.Select(_ => new Series("ns")).ToArray();
        LoopTime.WarmUp(loops);
        for (var round = 0; round < effort.Rounds * 10; round++)
        {
            for (var i = 0; i < loops.Length; i++)
                series[i].Add(LoopTime.Measure(loops[i]));
        }

        yield return Result.Ratio(new Goal("a value, against a literal", "1,000 facts", 1.05, "×"), series[0], series[1]);
        yield return Result.Time(new Goal("a quote (TryGetQuote)", "1,000 facts", 80, "ns"), series[2]);
        yield return Result.Time(new Goal("a fact (Fact())", "1,000 facts", null, "ns"), series[3]);
        yield return Result.Time(new Goal("a quote as a string (Fact().Citations[0].Quote)", "1,000 facts", null, "ns"), series[4]);
    }
}
