using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Generators;
using Facts.Generators.Literals;
using Facts.Generators.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Benchmarks.Compiling;

/// <summary>
/// Which part of a whole compilation is the generator's, and which each analyzer's, by the clock that the compiler has for <c>/reportanalyzer</c>.
/// What the generator has parsed and bound is there when an analyzer asks, as in a build.
/// </summary>
internal sealed class AnalyzerShares : IMeasurement
{
    private const int WarmUps = 2;
    private const int MostRounds = 7;

    public string Name => "shares";

    public IEnumerable<Result> Measure(Effort effort)
    {
        foreach (var result in Measure(effort, "10,000 facts", new FactsCorpus(Shape.OneGroup(10)).Files))
            yield return result;
        var checkedFacts = new EvidenceCorpus(10, 1_000, 70);
        foreach (var result in Measure(effort, "10,000 facts, their quotes in 70 texts", [.. checkedFacts.Documents, .. checkedFacts.Texts]))
            yield return result;
    }

    private static IEnumerable<Result> Measure(Effort effort, string at, IReadOnlyList<(string Path, string Text)> files)
    {
        string[] names = [nameof(FactsGenerator), nameof(FactsAnalyzer), nameof(UseAnalyzer), nameof(LiteralAnalyzer)];
        var goals = names.Select(name => new Goal($"{name}, of a whole compilation", at, null, "%")).ToArray();
        if (effort.IsQuick)
            return goals.Select(Result.LeftOut);

        var shares = names.Select(_ => new Series("%")).ToArray();
        var times = names.Select(_ => new Series("ms")).ToArray();
        var whole = new Series("ms");
        WarmUp.Run(WarmUps, () => Compile(files));
        for (var round = 0; round < Math.Min(effort.Rounds, MostRounds); round++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            var parts = Compile(files);
            var all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            whole.Add(all);
            for (var i = 0; i < names.Length; i++)
            {
                shares[i].Add(100 * parts[i] / all);
                times[i].Add(parts[i]);
            }
        }

        return goals.Select((goal, i) => new Result(goal, shares[i].Median, shares[i].Best, $"{times[i]} of {whole}"));
    }

    /// <summary>Milliseconds of the generator, and of each analyzer.</summary>
    private static double[] Compile(IEnumerable<(string Path, string Text)> files)
    {
        AdditionalText[] texts = [.. files.Select(file => new CorpusText(file.Path, file.Text))];
        var driver = Generation.CreateDriver(texts, DocumentationMode.None).RunGeneratorsAndUpdateCompilation(Compiler.Create([Compiler.Parse(SmallProgram.Text, DocumentationMode.None)]), out var compilation, out _);
        DiagnosticAnalyzer[] analyzers = [new FactsAnalyzer(), new UseAnalyzer(), new LiteralAnalyzer()];
        // One thread, so that the parts are parts of the whole.
        var analysis = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. texts], CorpusOptions.Instance), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        if (analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().FirstOrDefault() is { } finding)
            throw new InvalidOperationException("The made-up project has findings: " + finding);
        using var assembly = new MemoryStream();
        if (!compilation.Emit(assembly).Success)
            throw new InvalidOperationException(string.Join('\n', compilation.GetDiagnostics().Take(5)));
        return [driver.GetTimingInfo().ElapsedTime.TotalMilliseconds, .. analyzers.Select(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds)];
    }
}
