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
        var constants = corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)).Append(Program).ToArray();
        using var projects = new CompilerProjects();
        using var compiler = new WarmCompiler();
        string[] alone = [projects.Add("empty", [Program], [], []), projects.Add("constants", constants, [], []), projects.Add("code", [.. Generation.Run(corpus).Select((text, i) => ($"generated{i}.cs", text)), Program], [], []), projects.Add("facts", [Program], corpus.Files, CompilerProjects.Facts)];

        // A server is warm when it has compiled for a while: its own code is compiled, and compiled again, in the background.
        var warm = Measure(effort.WarmUps, effort.Rounds, alone, compiler.Compile);
        var floor = warm[1].Less(warm[0]);
        yield return Result.Ratio(new Goal("generator, analyzers and compiler, warm server", "10,000 facts", 2.0, "×") { IsOpen = true }, warm[3].Less(warm[0]), floor);
        yield return Result.Ratio(new Goal("of that the compiler alone, the same code without generator and analyzers", "10,000 facts", null, "×"), warm[2].Less(warm[0]), floor);

        var cold = Measure(0, Math.Max(1, effort.Rounds / 7), alone, WarmCompiler.CompileCold);
        yield return Result.Ratio(new Goal("the same, cold process, all of it, by the clock", "10,000 facts", null, "×"), cold[3], cold[1]);
        if (effort.Rounds <= Effort.Quick.Rounds)
            yield break;

        // As soon as there is one analyzer, the compiler tells of every member that it declares.
        string[] usual = [projects.Add("empty in a build", [Program], [], CompilerProjects.OfSdk), projects.Add("constants in a build", constants, [], CompilerProjects.OfSdk), projects.Add("facts in a build", [Program], corpus.Files, [.. CompilerProjects.OfSdk, .. CompilerProjects.Facts])];
        var build = Measure(effort.WarmUps, effort.Rounds, usual, compiler.Compile);
        yield return Result.Ratio(new Goal("the same, both with the analyzers that the SDK adds to every build", "10,000 facts", null, "×"), build[2].Less(build[0]), build[1].Less(build[0]));
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
