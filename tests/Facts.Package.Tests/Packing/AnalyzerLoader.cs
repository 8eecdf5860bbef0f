using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Facts.Package.Tests;

/// <summary>Loads packed analyzers into a context of their own that can be unloaded. Only what was packed is found there; the compiler's assemblies are this process's.</summary>
internal sealed class AnalyzerLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader, IDisposable
{
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public AnalyzerLoader()
        : base("packed analyzers", isCollectible: true)
    {
    }

    public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    public void Dispose() => Unload();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _paths.TryGetValue(assemblyName.Name ?? "", out var path) ? LoadFromAssemblyPath(path) : null;
}
