using System;
using System.Collections.Generic;
using System.IO;
using Facts.Benchmarks.Compiling;
using Facts.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;

namespace Facts.Benchmarks.Running;

/// <summary>Programs that use facts, and one that has constants alone, compiled into a folder to be started from there.</summary>
internal sealed class Consumer : IDisposable
{
    private const int File = 0;
    private const int Fact = 500;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-benchmarks-");

    public Consumer(FactsCorpus corpus)
    {
        WithFacts = Write(_folder, "WithFacts", OfFacts(corpus));
        WithConstants = Write(_folder, "WithConstants", OfConstants(corpus));
    }

    /// <summary>The full name of the fact that the programs read.</summary>
    public static string FactName => $"{Group}.{FactsCorpus.FactName(Fact)}";

    /// <summary>
    /// Without an argument it reads a value and prints the milliseconds of processor time since its start. With <c>first</c> it prints those that the first citation took,
    /// with <c>all</c> those of enumerating the catalogue, all names and quotes.
    /// </summary>
    public string WithFacts { get; }

    /// <summary>It does the same without an argument.</summary>
    public string WithConstants { get; }

    private static string Group => $"{FactsCorpus.Namespace}.{FactsCorpus.GroupName(File, 0)}";

    private static string Members => $$"""
            static double First()
            {
                _ = Now() - Now();
                double start = Now();
                string quote = {{Group}}.Cited.{{FactsCorpus.FactName(Fact)}}.Fact().Citations[0].Quote!;
                double end = Now();
                return quote.Length > 0 ? end - start : throw new System.InvalidOperationException();
            }

            static double All()
            {
                _ = Now() - Now();
                double start = Now();
                long length = 0;
                foreach (var fact in FactCatalog.All)
                    length += fact.Name.Length + fact.Citations[0].Quote!.Length;
                double end = Now();
                return length > 0 ? end - start : throw new System.InvalidOperationException();
            }
        """;

    /// <summary>The texts of a program with facts.</summary>
    public static IReadOnlyList<string> OfFacts(FactsCorpus corpus) => [.. Generation.Run(corpus), Program("args[0] == \"all\" ? All() : First()", Members)];

    /// <summary>The texts of one with facts, no citation of which its code ever reads.</summary>
    public static IReadOnlyList<string> OfUnreadFacts(FactsCorpus corpus) => [.. Generation.Run(corpus), Program("0", "")];

    /// <summary>The texts of one with constants alone.</summary>
    public static IReadOnlyList<string> OfConstants(FactsCorpus corpus) => [.. corpus.Floor, Program("0", "")];

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Program(string withArgument, string members) => $$"""
        using {{FactsCorpus.Namespace}};

        static class Program
        {
            static void Main(string[] args)
            {
                double time;
                if (args.Length > 0)
                    time = {{withArgument}};
                else
                    time = {{FactName}} > 0 ? Now() : 0;
                System.Console.WriteLine(time.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }

            static double Now() => System.Environment.CpuUsage.TotalTime.TotalMilliseconds;

        {{members}}
        }
        """;

    /// <summary>Writes a program and what it needs into a folder; gives its path.</summary>
    public static string Write(DirectoryInfo folder, string name, IEnumerable<string> texts)
    {
        System.IO.File.Copy(typeof(FactTable).Assembly.Location, Path.Combine(folder.FullName, "Facts.dll"), overwrite: true);
        var path = Path.Combine(folder.FullName, name + ".dll");
        System.IO.File.WriteAllBytes(path, Compiler.Compile(texts, DocumentationMode.None, OutputKind.ConsoleApplication).ToArray());
        System.IO.File.WriteAllText(
            Path.ChangeExtension(path, ".runtimeconfig.json"),
            """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
        return path;
    }
}
