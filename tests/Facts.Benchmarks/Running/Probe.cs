using System;
using System.Collections.Generic;
using System.Linq;
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

            public static int Text() { int sum = 0; foreach (var handle in Handles) { {{Group}}Table.Instance.TryGetText((int)handle, out var text); sum += text.Length; } return sum; }

            public static int Catalogue() { int sum = 0; foreach (var fact in FactCatalog.All) sum += fact.Name.Length; return sum; }

            public static int QuoteText() { int sum = 0; foreach (var handle in Handles) sum += handle.Fact().Citations[0].Quote!.Length; return sum; }

            private static {{Group}}.Cited[] Mix()
            {
                var handles = ({{Group}}.Cited[])System.Enum.GetValues(typeof({{Group}}.Cited));
                new System.Random(1).Shuffle(handles);
                return handles;
            }
        }
        """;

    private static string Many(int files) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Roads;

        public static class Probe
        {
            private static readonly (Facts.FactTable Table, int Handle)[] Handles = Mix();

            public static int Fact() { int sum = 0; foreach (var (table, handle) in Handles) sum += table.Fact(handle) is null ? 0 : 1; return sum; }

            public static int Quote() { int sum = 0; foreach (var (table, handle) in Handles) { table.TryGetQuote(handle, out var quote); sum += quote.Length; } return sum; }

            private static (Facts.FactTable, int)[] Mix()
            {
                var handles = new List<(Facts.FactTable, int)>();
                {{string.Concat(Enumerable.Range(0, files).Select(file => $"Add(handles, {FactsCorpus.GroupName(file, 0)}Table.Instance, Enum.GetValues<{FactsCorpus.GroupName(file, 0)}.Cited>().Select(handle => (int)handle)); "))}}
                var all = handles.ToArray();
                new Random(1).Shuffle(all);
                return all[..{{Operations}}];
            }

            private static void Add(List<(Facts.FactTable, int)> handles, Facts.FactTable table, IEnumerable<int> some) => handles.AddRange(some.Select(handle => (table, handle)));
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

    /// <summary>Files of 1,000 facts each, any of which may be asked for next.</summary>
    public static Probe OfMany(int files) => new([.. Generation.Run(new FactsCorpus(Shape.OneGroup(files))), Many(files)]);

    /// <summary>A table of rows, and the same rows in a frozen dictionary.</summary>
    public static Probe OfRows(int count = 10_000) => new([.. Generation.Run(new RowCorpus(count).Files), Rows]);

    public Func<int> Get(string name) => _type.GetMethod(name)!.CreateDelegate<Func<int>>();
}
