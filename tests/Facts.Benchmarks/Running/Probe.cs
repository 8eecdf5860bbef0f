using System;
using System.Runtime.Loader;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Running;

/// <summary>Generated code with loops over it, loaded into this process. Each loop does <see cref="Operations"/> of its thing.</summary>
internal sealed class Probe
{
    public const int Operations = 1000;

    private const string Group = "Region0Group0";

    private static readonly string Text = $$"""
        using Roads;

        public static class Probe
        {
            private const int Plain = 3500;
            private static readonly {{Group}}.Cited[] Handles = Mix();

            public static int Value() { int sum = 0; for (int i = 0; i < {{Operations}}; i++) sum ^= i * {{Group}}.{{FactsCorpus.FactName(500)}}; return sum; }

            public static int Literal() { int sum = 0; for (int i = 0; i < {{Operations}}; i++) sum ^= i * Plain; return sum; }

            public static int Fact() { int sum = 0; foreach (var handle in Handles) sum += handle.Fact() is null ? 0 : 1; return sum; }

            public static int Quote() { int sum = 0; foreach (var handle in Handles) { {{Group}}Table.Instance.TryGetQuote((int)handle, out var quote); sum += quote.Length; } return sum; }

            public static int QuoteText() { int sum = 0; foreach (var handle in Handles) sum += handle.Fact().Citations[0].Quote!.Length; return sum; }

            private static {{Group}}.Cited[] Mix()
            {
                var handles = ({{Group}}.Cited[])System.Enum.GetValues(typeof({{Group}}.Cited));
                new System.Random(1).Shuffle(handles);
                return handles;
            }
        }
        """;

    private readonly Type _type;

    public Probe()
    {
        using var assembly = Compiler.Compile([.. Generation.Run(new FactsCorpus(Shape.OneGroup(1))), Text], DocumentationMode.None, OutputKind.DynamicallyLinkedLibrary);
        assembly.Position = 0;
        _type = AssemblyLoadContext.Default.LoadFromStream(assembly).GetType("Probe")!;
    }

    public Func<int> Get(string name) => _type.GetMethod(name)!.CreateDelegate<Func<int>>();
}
