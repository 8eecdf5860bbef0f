using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Compiling;

/// <summary>Generator, analyzers and compiler together, against constants alone; the cost of compiling nothing is taken off both.</summary>
internal sealed class WholeCompilation : IMeasurement
{
    private static readonly (string Path, string Text) Program = ("program.cs", SmallProgram.Text);

    public string Name => "whole";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var corpus = new FactsCorpus(Shape.OneGroup(10));
        using var compiler = new WarmCompiler();
        string[] projects =
        [
            compiler.AddProject("empty", [Program], [], hasGenerator: false),
            compiler.AddProject("constants", corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)).Append(Program), [], hasGenerator: false),
            compiler.AddProject("facts", [Program], corpus.Files, hasGenerator: true),
        ];

        // A server is warm when it has compiled for a while: its own code is compiled, and compiled again, in the background.
        var warm = Measure(effort.WarmUps, effort.Rounds, projects, compiler.Compile);
        yield return Result.Ratio(new Goal("generator, analyzers and compiler, warm server", "10,000 facts", 2.0, "×") { IsOpen = true }, warm[2].Less(warm[0]), warm[1].Less(warm[0]));

        var cold = Measure(0, Math.Max(1, effort.Rounds / 7), projects, WarmCompiler.CompileCold);
        yield return Result.Ratio(new Goal("the same, cold process, all of it, by the clock", "10,000 facts", null, "×"), cold[2], cold[1]);
    }

    private static Series[] Measure(int warmUps, int rounds, string[] projects, Func<string, double> compile)
    {
        var series = projects.Select(_ => new Series("ms")).ToArray();
        for (var round = -warmUps; round < rounds; round++)
        {
            for (var i = 0; i < projects.Length; i++)
            {
                var time = compile(projects[i]);
                if (round >= 0)
                    series[i].Add(time);
            }
        }

        return series;
    }
}
