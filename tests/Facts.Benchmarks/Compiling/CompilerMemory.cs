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
        var isQuick = effort.Rounds <= Rounds;
        var corpus = new FactsCorpus(Shape.OneGroup(isQuick ? 10 : 100));
        using var compiler = new CompilerProjects();
        var constants = compiler.Add("constants", corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)).Append(("program.cs", SmallProgram.Text)), [], []);
        var facts = compiler.Add("facts", [("program.cs", SmallProgram.Text)], corpus.Files, CompilerProjects.Facts);
        var series = new[] { new Series("MB"), new Series("MB") };
        for (var round = 0; round < (isQuick ? 1 : Rounds); round++)
        {
            series[0].Add(CompilerProjects.MeasurePeak(facts));
            series[1].Add(CompilerProjects.MeasurePeak(constants));
        }

        yield return Result.Ratio(new Goal("the compiler's peak memory, against constants alone", isQuick ? "10,000 facts" : "100,000 facts", null, "×"), series[0], series[1]);
    }
}
