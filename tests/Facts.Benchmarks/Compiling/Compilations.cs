using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Facts.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Compiling;

/// <summary>Generating and compiling 1,000 facts under BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class Compilations
{
    private readonly FactsCorpus _corpus = new(Shape.OneGroup(1));
    private IReadOnlyList<string> _generated = null!;

    [GlobalSetup]
    public void Write() => _generated = Generation.Run(_corpus);

    [Benchmark]
    public object Generate() => Generation.Run(_corpus);

    [Benchmark]
    public object CompileGenerated() => Compiler.Compile([.. _generated, SmallProgram.Text], DocumentationMode.None);

    [Benchmark]
    public object CompileConstants() => Compiler.Compile([.. _corpus.Floor, SmallProgram.Text], DocumentationMode.None);

    [Benchmark]
    public object CompileProgramAlone() => Compiler.Compile([SmallProgram.Text], DocumentationMode.None);
}
