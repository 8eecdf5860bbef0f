using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Facts.Testing;

/// <summary>A target framework: what a compilation for it references, the Facts library included.</summary>
public sealed class TestTarget
{
    private TestTarget(string name, string framework, string library)
    {
        Name = name;
        Framework = [.. Directory.EnumerateFiles(framework, "*.dll").Order(StringComparer.Ordinal).Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path))];
        Library = MetadataReference.CreateFromFile(library);
    }

    /// <summary>The shared framework that the tests run on: its assemblies are there under every version of Roslyn, without a package.</summary>
    public static TestTarget Current { get; } = new("current", Path.GetDirectoryName(typeof(object).Assembly.Location)!, typeof(Fact).Assembly.Location);

    /// <summary>.NET Standard 2.0, which has no <c>DateOnly</c>, with that build of the library.</summary>
    public static TestTarget NetStandard20 { get; } = new("netstandard2.0", Written("NetStandardReferences"), Written("NetStandardLibrary"));

    public string Name { get; }

    public ImmutableArray<MetadataReference> Framework { get; }

    public MetadataReference Library { get; }

    public override string ToString() => Name;

    /// <summary>A path that the build wrote into this assembly.</summary>
    private static string Written(string key) => typeof(TestTarget).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System", StringComparison.Ordinal) && !name.Contains(".Native", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.DiaSym", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll";
    }
}
