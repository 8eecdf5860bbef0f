using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Compiling;

/// <summary>Generator, analyzers and compiler together, against constants alone; the cost of compiling nothing is taken off both.</summary>
internal sealed class WholeCompilation : IMeasurement
{
    /// <summary>In milliseconds: the system counts a process's time in steps of up to sixteen.</summary>
    private const double Least = 50;

    private const string Warm = "generator, analyzers and compiler, warm server";
    private static readonly (string Path, string Text) Program = ("program.cs", SmallProgram.Text);

    public string Name => "whole";

    public IEnumerable<Result> Measure(Effort effort)
    {
        using var projects = new CompilerProjects();
        using var compiler = new WarmCompiler();
        var corpus = new FactsCorpus(Shape.OneGroup(10));
        var at = Text(10);
        // A server is warm when it has compiled for a while: its own code is compiled, and compiled again, in the background.
        string[] alone = [.. Add(projects, "alone", corpus, [], CompilerProjects.Facts), projects.Add("code", [.. Generated(corpus), Program], [], [])];
        var warm = Measure(effort.WarmUps, effort.Rounds, alone, compiler.Compile);
        var floor = warm[1].Less(warm[0]);
        yield return Result.Ratio(new Goal(Warm, at, 2.0, "×") { IsOpen = true }, warm[2].Less(warm[0]), floor);
        yield return Result.Ratio(new Goal("of that the compiler alone, the same code without generator and analyzers", at, null, "×"), warm[3].Less(warm[0]), floor);

        foreach (var files in new[] { 1, 100 })
            yield return effort.OnlyInFull(new Goal(Warm, Text(files), 2.0, "×") { IsOpen = true }, goal => Compare(goal, Measure(2, 5, Add(projects, $"files{files}", new FactsCorpus(Shape.OneGroup(files)), [], CompilerProjects.Facts), compiler.Compile)));
        yield return effort.OnlyInFull(new Goal(Warm + ", quotes checked against evidence", at + ", 70 texts", null, "×"), goal => Compare(goal, Measure(2, 5, AddEvidence(projects, alone), compiler.Compile)));
        // As soon as there is one analyzer, the compiler tells of every member that it declares: a project without this package pays for that too, since every build has some.
        Goal both = new(Warm + ", both with the analyzers that the SDK adds to every build", at, 2.0, "×") { IsOpen = true };
        Goal code = new("of that the compiler and the SDK's analyzers, the same code without generator and analyzers", at, null, "×");
        if (effort.IsQuick)
        {
            yield return Result.LeftOut(both);
            yield return Result.LeftOut(code);
        }
        else
        {
            string[] build = [.. Add(projects, "build", corpus, CompilerProjects.OfSdk, CompilerProjects.Facts), projects.Add("build/code", [.. Generated(corpus), Program], [], CompilerProjects.OfSdk)];
            var series = Measure(5, 7, build, compiler.Compile);
            yield return Compare(both, series);
            yield return Result.Ratio(code, series[3].Less(series[0]), series[1].Less(series[0]));
        }

        yield return effort.OnlyInFull(new Goal("generator, analyzers and compiler, cold process, all of it, by the clock", at, null, "×"), goal =>
        {
            var cold = Measure(0, 3, alone, WarmCompiler.CompileCold);
            return Result.Ratio(goal, cold[2], cold[1]);
        });
        // What a build costs before there is anything to do, in a server that has just started: mostly the compilation of the methods of analyzers and generators.
        foreach (var (count, goal) in new (int, double?)[] { (0, 1.15), (20, null) })
        {
            yield return effort.OnlyInFull(new Goal("a small project in a cold process, by the clock, against the same without the package", count + " facts", goal, "×"), ratio =>
            {
                string[] small =
                [
                    projects.Add("small", [Program], [], CompilerProjects.OfSdk),
                    projects.Add($"small{count}", [Program], count == 0 ? [] : new FactsCorpus(new Shape(1, 1, count, true)).Files, [.. CompilerProjects.OfSdk, .. CompilerProjects.Facts]),
                ];
                var cold = Measure(1, 9, small, WarmCompiler.CompileCold);
                return Result.Ratio(ratio, cold[1], cold[0]);
            });
        }
    }

    /// <summary>Of three projects: one with next to nothing, with constants, and with facts.</summary>
    private static Result Compare(Goal goal, Series[] series)
    {
        var floor = series[1].Less(series[0]);
        return floor.Median < Least ? Result.NotRun(goal, "constants take less time than the system can tell apart") : Result.Ratio(goal, series[2].Less(series[0]), floor);
    }

    private static IEnumerable<(string Path, string Text)> Generated(FactsCorpus corpus) => Generation.Run(corpus).Select((text, i) => ($"generated{i}.g.cs", text));

    private static string[] Add(CompilerProjects projects, string name, FactsCorpus corpus, IReadOnlyList<string> usual, IReadOnlyList<string> analyzers) =>
    [
        projects.Add(name + "/empty", [Program], [], usual),
        projects.Add(name + "/constants", corpus.Floor.Select((text, i) => ($"constants{i}.cs", text)).Append(Program), [], usual),
        projects.Add(name + "/facts", [Program], corpus.Files, [.. usual, .. analyzers]),
    ];

    /// <summary>As many facts as those that they are compared with, all of whose quotes are looked for.</summary>
    private static string[] AddEvidence(CompilerProjects projects, string[] alone)
    {
        var corpus = new EvidenceCorpus(10, 1_000, 70);
        return [alone[0], alone[1], projects.Add("evidence", [Program], [.. corpus.Documents, .. corpus.Texts], CompilerProjects.Facts)];
    }

    private static string Text(int files) => (files * 1_000).ToString("N0", CultureInfo.InvariantCulture) + " facts";

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
