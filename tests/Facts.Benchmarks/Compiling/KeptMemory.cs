using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Facts.Benchmarks.Corpus;
using Facts.Benchmarks.Reporting;
using Facts.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Benchmarks.Compiling;

/// <summary>What stays in a compiler server that compiles a project again and again.</summary>
internal sealed class KeptMemory : IMeasurement
{
    private readonly FactsCorpus _corpus = new(new Shape(2, 1, 200, IsMixed: true));

    public string Name => "memory";

    public IEnumerable<Result> Measure(Effort effort)
    {
        // What the last one was made of may be held.
        var projects = Enumerable.Range(0, 10).Select(_ => Build()).ToArray();
        GetKept();
        yield return new Result(new Goal("projects of ten compiled one after the other that are still held", "400 facts each", 1, "projects"), projects.Count(IsHeld), projects.Count(IsHeld));
        yield return effort.OnlyInFull(new Goal("kept of a compilation, of the second half of many in one process", "400 facts each", 10, "KB"), goal => MeasureGrowth(effort, goal));
    }

    /// <summary>How much more is held after each. The runtime's own records of what it has compiled grow at first.</summary>
    private Result MeasureGrowth(Effort effort, Goal goal)
    {
        long half = 0;
        for (var i = 0; i < effort.Compilations; i++)
        {
            if (i == effort.Compilations / 2)
                half = GetKept();
            Build();
        }

        var growth = (GetKept() - half) / 1e3 / (effort.Compilations - (effort.Compilations / 2));
        return new Result(goal, growth, growth);
    }

    private static bool IsHeld(WeakReference<object>[] parts) => parts.Any(part => part.TryGetTarget(out _));

    private static long GetKept()
    {
        // What is found by its key as long as that lives goes one collection later.
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>Generator, compiler and analyzer over texts that nobody has seen before.</summary>
    /// <returns>What it was made of and what it became.</returns>
    private WeakReference<object>[] Build()
    {
        ImmutableArray<AdditionalText> texts = [.. _corpus.Files.Select(file => new CorpusText(file.Path, file.Text))];
        Generation.CreateDriver(texts, DocumentationMode.None).RunGeneratorsAndUpdateCompilation(Compiler.Create([Compiler.Parse(SmallProgram.Text, DocumentationMode.None)]), out var compilation, out _);
        var findings = compilation.WithAnalyzers([new FactsAnalyzer()], new AnalyzerOptions(texts, CorpusOptions.Instance)).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        if (findings.Any(finding => finding.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("The made-up project has errors: " + findings[0]);
        return [.. texts.Select(text => new WeakReference<object>(text.GetText()!)), .. compilation.SyntaxTrees.Select(tree => new WeakReference<object>(tree)), new WeakReference<object>(compilation)];
    }
}
