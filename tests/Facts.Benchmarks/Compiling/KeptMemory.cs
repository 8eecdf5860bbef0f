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
        long half = 0;
        for (var i = 0; i < effort.Compilations; i++)
        {
            if (i == effort.Compilations / 2)
                half = GetKept();
            Build();
        }

        var growth = (GetKept() - half) / 1e3 / (effort.Compilations - (effort.Compilations / 2));
        yield return new Result(new Goal("kept of a compilation, of the second half of many in one process", "400 facts each", 10, "KB"), growth, growth);
    }

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
    private void Build()
    {
        ImmutableArray<AdditionalText> texts = [.. _corpus.Files.Select(file => new CorpusText(file.Path, file.Text))];
        Generation.CreateDriver(texts, DocumentationMode.None).RunGeneratorsAndUpdateCompilation(Compiler.Create([Compiler.Parse(SmallProgram.Text, DocumentationMode.None)]), out var compilation, out _);
        var findings = compilation.WithAnalyzers([new FactsAnalyzer()], new AnalyzerOptions(texts, CorpusOptions.Instance)).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        if (findings.Any(finding => finding.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("The made-up project has errors: " + findings[0]);
    }
}
