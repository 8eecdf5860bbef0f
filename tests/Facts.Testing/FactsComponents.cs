using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>
/// The generator and the analyzer as the compiler would load them: from the folder that the environment variable FACTS_ANALYZERS names
/// (the unpacked package), or else those that this project references.
/// </summary>
public static class FactsComponents
{
    private static readonly Assembly Generators = Load();

    public static IIncrementalGenerator CreateGenerator() => (IIncrementalGenerator)Activator.CreateInstance(Generators.GetType("Facts.Generators.FactsGenerator", throwOnError: true)!)!;

    /// <summary>All analyzers, as the compiler finds them: by their attribute.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> CreateAnalyzers() =>
    [
        .. Generators.GetTypes().Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute))).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static Assembly Load()
    {
        var folder = Environment.GetEnvironmentVariable("FACTS_ANALYZERS");
        if (string.IsNullOrEmpty(folder))
            return Assembly.Load("Facts.Generators");
        // By path: a folder without it is an error, not this project's own copy.
        var path = Path.GetFullPath(folder);
        return new FolderContext(path).LoadFromAssemblyPath(Path.Combine(path, "Facts.Generators.dll"));
    }

    /// <summary>What stands in the folder comes from there, though this project has a copy; the rest, Roslyn above all, is shared.</summary>
    private sealed class FolderContext(string folder) : AssemblyLoadContext("Facts analyzers")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
