using System;
using System.Runtime.Loader;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Running;

/// <summary>A generated table of 10,000 rows with loops over it, loaded into this process; beside it the same rows in a frozen dictionary.</summary>
internal sealed class RowProbe
{
    public const int Operations = 1000;

    private static readonly string Text = $$"""
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

    public RowProbe()
    {
        using var assembly = Compiler.Compile([.. Generation.Run(new RowCorpus(10_000).Files), "using System;\n" + Text], DocumentationMode.None, OutputKind.DynamicallyLinkedLibrary);
        assembly.Position = 0;
        _type = AssemblyLoadContext.Default.LoadFromStream(assembly).GetType("Probe")!;
    }

    public Func<int> Get(string name) => _type.GetMethod(name)!.CreateDelegate<Func<int>>();
}
