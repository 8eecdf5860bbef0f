using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Compiling;

/// <summary>How much memory the compiler takes at most, in a process of its own: with generator, analyzers and many facts, and with as many constants.</summary>
internal sealed class CompilerMemory : IMeasurement
{
    /// <summary>Seconds each, and much the same each time.</summary>
    private const int Rounds = 3;

    public string Name => "peak";

    public IEnumerable<Result> Measure(Effort effort)
    {
        yield return effort.OnlyInFull(new Goal("the compiler's peak memory, against constants alone", "10,000 facts", null, "×"), goal => Measure(goal, 10));
        yield return effort.OnlyInFull(new Goal("the compiler's peak memory, against constants alone", "100,000 facts", null, "×"), goal => Measure(goal, 100));
    }

    private static Result Measure(Goal goal, int files)
    {
        var corpus = new FactsCorpus(Shape.OneGroup(files));
        using var compiler = new CompilerProjects();
        var constants = compiler.Add("constants", corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)).Append(("program.cs", SmallProgram.Text)), [], []);
        var facts = compiler.Add("facts", [("program.cs", SmallProgram.Text)], corpus.Files, CompilerProjects.Facts);
        Series[] series = [new("MB"), new("MB")];
        for (var round = 0; round < Rounds; round++)
        {
            series[0].Add(CompilerProjects.MeasurePeak(facts));
            series[1].Add(CompilerProjects.MeasurePeak(constants));
        }

        return Result.Ratio(goal, series[0], series[1]);
    }
}
