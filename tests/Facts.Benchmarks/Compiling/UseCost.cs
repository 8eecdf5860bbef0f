using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Generators.Literals;
using Facts.Generators.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Benchmarks.Compiling;

/// <summary>
/// What it costs to look through a large program for uses of facts that are to be reported, and to find none: the time in the analyzers themselves,
/// as the compiler counts it for <c>/reportanalyzer</c>, against the time to compile the program.
/// </summary>
internal sealed class UseCost : IMeasurement
{
    private const int WarmUps = 1;
    private const int MostRounds = 5;

    public string Name => "uses";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // A small program is measured in little time, and shows the same: the share is one of what has to be looked through.
        foreach (var (files, facts) in new[] { (40, 1_000), (1_000, 10_000) })
        {
            var corpus = new ProgramCorpus(files, facts);
            var at = string.Create(CultureInfo.InvariantCulture, $"{files:N0} C# files, {facts:N0} facts");
            var marked = new Goal("analyzers of uses, of the time to compile, none used", at, 1.0, "%");
            var plain = new Goal("the same where no fact is to be reported", at, files > 40 ? 0.1 : 0.25, "%");
            if (effort.IsQuick && files > 40)
            {
                yield return Result.LeftOut(marked);
                yield return Result.LeftOut(plain);
                continue;
            }

            yield return Measure(effort, corpus, corpus.Files, marked);
            yield return Measure(effort, corpus, corpus.Files.Select(file => (file.Path, string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal))))), plain);
        }
    }

    private static Result Measure(Effort effort, ProgramCorpus corpus, IEnumerable<(string Path, string Text)> files, Goal goal)
    {
        var texts = files.Select(file => (AdditionalText)new CorpusText(file.Path, file.Text)).ToArray();
        var (share, analyzing, compiling) = (new Series("%"), new Series("ms"), new Series("ms"));
        void Round(bool counts)
        {
            // Everything anew, as in a build: nothing is remembered of the trees before.
            GC.Collect();
            var start = ProcessorTime.Now;
            Generation.CreateDriver(texts, DocumentationMode.None).RunGeneratorsAndUpdateCompilation(
                Compiler.Create(corpus.Program.Select((text, i) => CSharpSyntaxTree.ParseText(text, Compiler.ParseOptions(DocumentationMode.None), path: FormattableString.Invariant($"Handler{i}.cs")))), out var compilation, out _);
            using var assembly = new MemoryStream();
            if (!compilation.Emit(assembly).Success)
                throw new InvalidOperationException(string.Join('\n', compilation.GetDiagnostics().Take(5)));
            var compile = ProcessorTime.Since(start);
            DiagnosticAnalyzer[] analyzers = [new UseAnalyzer(), new LiteralAnalyzer()];
            // One thread: the compiler's clock runs while another program has the processor.
            var analysis = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. texts], CorpusOptions.Instance), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            if (analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().FirstOrDefault() is { } finding)
                throw new InvalidOperationException("The made-up program has findings: " + finding);
            var analyze = analyzers.Sum(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, default).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
            if (!counts)
                return;
            share.Add(100 * analyze / compile);
            analyzing.Add(analyze);
            compiling.Add(compile);
        }

        // Seconds each, of which a share is asked for: a few tell.
        WarmUp.Run(WarmUps, () => Round(counts: false));
        for (var round = 0; round < Math.Min(effort.Rounds, MostRounds); round++)
            Round(counts: true);
        return new Result(goal, share.Median, share.Best, $"{analyzing} against {compiling}");
    }
}
