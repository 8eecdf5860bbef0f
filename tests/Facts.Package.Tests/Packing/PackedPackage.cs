using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Package.Tests;

/// <summary>The packed file: its entries, its library, and its generators and analyzers, loaded as a compiler loads them.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly AnalyzerLoader _loader = new();
    private readonly IReadOnlyList<AnalyzerFileReference> _analyzers;

    /// <summary>Extracts the package.</summary>
    public PackedPackage(string path, string folder)
    {
        FilePath = path;
        Folder = folder;
        ZipFile.ExtractToDirectory(path, folder);
        using var archive = ZipFile.OpenRead(path);
        Entries = [.. archive.Entries.Select(entry => entry.FullName)];
        _analyzers = [.. AnalyzerPaths.Select(analyzer => new AnalyzerFileReference(analyzer, _loader))];
    }

    public string FilePath { get; }

    /// <summary>Where the package is extracted.</summary>
    public string Folder { get; }

    public IReadOnlyList<string> Entries { get; }

    /// <summary>The assemblies that a compiler of C# loads.</summary>
    public IReadOnlyList<string> AnalyzerPaths => Directory.GetFiles(Path.Combine(Folder, "analyzers", "dotnet", "cs"), "*.dll");

    /// <summary>The library for a target framework: <c>net8.0</c> or <c>netstandard2.0</c>.</summary>
    public string GetLibrary(string framework) => Path.Combine(Folder, "lib", framework, "Facts.dll");

    public IReadOnlyList<ISourceGenerator> GetGenerators() => [.. _analyzers.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))];

    public ImmutableArray<DiagnosticAnalyzer> GetAnalyzers() => [.. _analyzers.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];

    public void Dispose() => _loader.Dispose();
}
