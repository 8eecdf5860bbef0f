using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>
/// The names of all members that carry a mark, of the project and of what it references. They tell which words of a program are worth asking the compiler about:
/// asking about every name would cost more than compiling it.
/// </summary>
internal static class MarkedNames
{
    public const string Attribute = "FactStatusAttribute";

    // Weak: a tree and an assembly live as long as they are used, and are read once.
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> ByTree = new();
    private static readonly ConditionalWeakTable<AssemblyMetadata, string[]> ByAssembly = new();

    public static NameIndex Of(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        AddGenerated(compilation, names, cancellation);
        foreach (var reference in compilation.References)
        {
            // In an editor a referenced project is a compilation, in a build an assembly.
            if (reference is CompilationReference other)
                AddGenerated(other.Compilation, names, cancellation);
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assembly.GetMetadata() is { } metadata)
                names.UnionWith(Read(metadata));
        }

        return new NameIndex(names);
    }

    private static void AddGenerated(Compilation compilation, HashSet<string> names, CancellationToken cancellation)
    {
        foreach (var tree in GeneratedFiles.Of(compilation))
            names.UnionWith(Read(tree, cancellation));
    }

    private static string[] Read(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!ByTree.TryGetValue(tree, out var names))
            names = ByTree.GetValue(tree, key => [.. GeneratedMarks.FindNames(key, cancellation).Distinct(System.StringComparer.Ordinal)]);
        return names;
    }

    private static string[] Read(AssemblyMetadata assembly) => ByAssembly.GetValue(assembly, key => [.. MetadataMarks.FindNames(key).Distinct(System.StringComparer.Ordinal)]);
}
