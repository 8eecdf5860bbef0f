using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Compiling;

/// <summary>Generator, analyzers and compiler together, against constants alone; the cost of compiling nothing is taken off both.</summary>
internal sealed class WholeCompilation : IMeasurement
{
    public string Name => "whole";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var corpus = new FactsCorpus(Shape.OneGroup(10));
        using var compiler = new WarmCompiler();
        string[] projects =
        [
            compiler.AddProject("empty", [("empty.cs", "")], [], hasGenerator: false),
            compiler.AddProject("constants", corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)), [], hasGenerator: false),
            compiler.AddProject("facts", [("empty.cs", "")], corpus.Files, hasGenerator: true),
        ];

        // By the clock: the work is done in another process, by however many threads it likes.
        var warm = projects.Select(_ => new Series("ms")).ToArray();
        for (var round = -effort.WarmUps; round < effort.Rounds; round++)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                compiler.Compile(projects[i]);
                if (round >= 0)
                    warm[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        yield return Result.Ratio(new Goal("generator, analyzers and compiler, warm server", "10,000 facts", 2.0, "×"), warm[2].Less(warm[0]), warm[1].Less(warm[0]));

        var cold = projects.Select(_ => new Series("ms")).ToArray();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                WarmCompiler.CompileCold(projects[i]);
                cold[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        yield return Result.Ratio(new Goal("the same, cold process, all of it", "10,000 facts", null, "×"), cold[2], cold[1]);
    }
}
