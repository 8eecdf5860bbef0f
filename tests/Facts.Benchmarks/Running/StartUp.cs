using System.Collections.Generic;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What facts cost a program that asks for none of their citations.</summary>
internal sealed class StartUp : IMeasurement
{
    public string Name => "start-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        using var consumer = new Consumer(new FactsCorpus(Shape.OneGroup(10)));
        Series facts = new("ms"), constants = new("ms");
        for (var round = -2; round < effort.Processes; round++)
        {
            var (expected, floor) = DotNet.Run(consumer.WithConstants);
            var (actual, measured) = DotNet.Run(consumer.WithFacts);
            if (expected != actual)
                throw new System.InvalidOperationException($"'{actual}' instead of '{expected}'.");
            if (round < 0)
                continue;
            facts.Add(measured);
            constants.Add(floor);
        }

        // Equal, but for what two runs of the same program differ by.
        yield return Result.Ratio(new Goal("a whole program that reads no citation, against constants alone", "10,000 facts", 1.05, "×"), facts, constants);
    }
}
