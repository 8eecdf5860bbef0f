using System.Collections.Generic;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Running;

/// <summary>What facts cost a program that asks for none of their citations.</summary>
internal sealed class StartUp : IMeasurement
{
    private const string Row = "a whole program that reads no citation, against constants alone";

    public string Name => "start-up";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // Equal, but for what two runs of the same program differ by.
        yield return Measure(effort, new Goal(Row, "10,000 facts", 1.05, "×"), 10);
        yield return effort.OnlyInFull(new Goal(Row, "1,000 facts", 1.05, "×"), goal => Measure(effort, goal, 1));
        yield return effort.OnlyInFull(new Goal(Row, "100,000 facts", 1.05, "×"), goal => Measure(effort, goal, 100));
    }

    private static Result Measure(Effort effort, Goal goal, int files)
    {
        using var consumer = new Consumer(new FactsCorpus(Shape.OneGroup(files)));
        return Measure(effort, goal, consumer.WithFacts, consumer.WithConstants);
    }

    /// <summary>Of two programs that print the milliseconds since their start.</summary>
    public static Result Measure(Effort effort, Goal goal, string withFacts, string withConstants)
    {
        Series facts = new("ms"), constants = new("ms");
        for (var round = -2; round < 2 * effort.Processes; round++)
        {
            var floor = DotNet.RunForNumber(withConstants);
            var measured = DotNet.RunForNumber(withFacts);
            if (round < 0)
                continue;
            facts.Add(measured);
            constants.Add(floor);
        }

        return Result.Ratio(goal, facts, constants);
    }
}
