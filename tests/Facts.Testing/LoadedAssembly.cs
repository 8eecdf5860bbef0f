using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace Facts.Testing;

/// <summary>A compiled project that runs, until it is disposed of. It shares the Facts library with the tests, so that they can look at its facts.</summary>
public sealed class LoadedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Consumer", isCollectible: true);

    private LoadedAssembly(byte[] image) => Assembly = _context.LoadFromStream(new MemoryStream(image));

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();

    /// <summary>Calls a static method of the consumer's class <c>Program</c>.</summary>
    public T Call<T>(string method, params object?[] arguments) =>
        (T)Get("Program").GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    /// <summary>A generated type by its metadata name.</summary>
    public Type Get(string type) => Assembly.GetType(type, throwOnError: true)!;

    /// <summary>The value of a constant or property.</summary>
    public object? Value(string type, string member) => Get(type).GetField(member) is { } field ? field.GetValue(null) : Get(type).GetProperty(member)!.GetValue(null);

    internal static LoadedAssembly Load(byte[] image) => new(image);
}
