using System;
using System.Collections.Generic;
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

    private static readonly string Facts = $$"""
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

    private static readonly string Rows = $$"""
        using System;
        using System.Collections.Frozen;
        using System.Linq;
        using Roads;

        public static class Probe
        {
            private static readonly string[] Keys = Mix();
            private static readonly FrozenDictionary<string, Road> Rival = Survey.Roads.All.ToFrozenDictionary(row => row.Code);

            public static int Table() { int sum = 0; foreach (var key in Keys) sum += Survey.Roads.ByCode(key).Length; return sum; }

            public static int Dictionary() { int sum = 0; foreach (var key in Keys) sum += Rival[key].Length; return sum; }

            private static string[] Mix()
            {
                var keys = Survey.Roads.All.Select(row => new string(row.Code.AsSpan())).ToArray();
                new System.Random(1).Shuffle(keys);
                return keys[..{{Operations}}];
            }
        }
        """;

    private readonly Type _type;

    private Probe(params IEnumerable<string> texts)
    {
        using var assembly = Compiler.Compile(texts, DocumentationMode.None, OutputKind.DynamicallyLinkedLibrary);
        assembly.Position = 0;
        // Two of them have the same name, and one context has room for one.
        _type = new AssemblyLoadContext("Probe").LoadFromStream(assembly).GetType("Probe")!;
    }

    /// <summary>1,000 facts.</summary>
    public static Probe OfFacts() => new([.. Generation.Run(new FactsCorpus(Shape.OneGroup(1))), Facts]);

    /// <summary>A table of 10,000 rows, and the same rows in a frozen dictionary.</summary>
    public static Probe OfRows() => new([.. Generation.Run(new RowCorpus(10_000).Files), Rows]);

    public Func<int> Get(string name) => _type.GetMethod(name)!.CreateDelegate<Func<int>>();
}
