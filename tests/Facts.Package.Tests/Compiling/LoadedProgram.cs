using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Facts.Package.Tests;

/// <summary>Assemblies loaded together, as a program that starts anew would have them.</summary>
internal sealed class LoadedProgram : IDisposable
{
    private readonly AssemblyLoadContext _context = new("program", isCollectible: true);
    private readonly Dictionary<string, Assembly> _assemblies = new(StringComparer.Ordinal);

    public LoadedProgram(string library, params IEnumerable<byte[]> images)
    {
        _context.LoadFromAssemblyPath(library);
        foreach (var image in images)
        {
            using var stream = new MemoryStream(image);
            var assembly = _context.LoadFromStream(stream);
            _assemblies.Add(assembly.GetName().Name!, assembly);
        }
    }

    /// <summary>Calls a static method without parameters; its own exception comes out.</summary>
    public object? Call(string assembly, string type, string method) =>
        _assemblies[assembly].GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    public void Dispose() => _context.Unload();
}
