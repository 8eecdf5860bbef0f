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
    private const int File = 5;
    private const int Fact = 500;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-benchmarks-");

    public Consumer(FactsCorpus corpus)
    {
        System.IO.File.Copy(typeof(FactTable).Assembly.Location, Path.Combine(_folder.FullName, "Facts.dll"));
        WithFacts = Write("WithFacts", [.. Generation.Run(corpus), Program("System.Console.WriteLine(First())", FirstCitation)]);
        WithConstants = Write("WithConstants", [.. corpus.Floor, Program("throw new System.NotSupportedException()", "")]);
    }

    /// <summary>The full name of the fact that the programs read.</summary>
    public static string FactName => $"{Group}.{FactsCorpus.FactName(Fact)}";

    /// <summary>Without an argument it prints a value; with one, how many milliseconds the first citation took.</summary>
    public string WithFacts { get; }

    /// <summary>It prints the same value.</summary>
    public string WithConstants { get; }

    private static string Group => $"{FactsCorpus.Namespace}.{FactsCorpus.GroupName(File, 0)}";

    private static string FirstCitation => $$"""
                static string First()
                {
                    System.Diagnostics.Stopwatch.GetTimestamp();
                    long start = System.Diagnostics.Stopwatch.GetTimestamp();
                    string quote = {{Group}}.Cited.{{FactsCorpus.FactName(Fact)}}.Fact().Citations[0].Quote!;
                    long end = System.Diagnostics.Stopwatch.GetTimestamp();
                    if (quote.Length == 0)
                        throw new System.InvalidOperationException();
                    return ((end - start) * 1000.0 / System.Diagnostics.Stopwatch.Frequency).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
                }
        """;

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Program(string withArgument, string members) => $$"""
        using {{FactsCorpus.Namespace}};

        static class Program
        {
            static void Main(string[] args)
            {
                if (args.Length > 0)
                    {{withArgument}};
                else
                    System.Console.WriteLine({{FactName}});
            }

        {{members}}
        }
        """;

    private string Write(string name, IEnumerable<string> texts)
    {
        var path = Path.Combine(_folder.FullName, name + ".dll");
        System.IO.File.WriteAllBytes(path, Compiler.Compile(texts, DocumentationMode.None, OutputKind.ConsoleApplication).ToArray());
        System.IO.File.WriteAllText(
            Path.ChangeExtension(path, ".runtimeconfig.json"),
            """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
        return path;
    }
}
