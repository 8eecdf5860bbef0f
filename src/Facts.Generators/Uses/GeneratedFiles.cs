using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>What this generator gave to a compilation.</summary>
internal static class GeneratedFiles
{
    /// <summary>The folder that every compiler puts a generator's output into, whether it is written to disk or not.</summary>
    private static readonly string Folder = typeof(FactsGenerator).FullName!;

    public static IEnumerable<SyntaxTree> Of(Compilation compilation) => compilation.SyntaxTrees.Where(tree => tree.FilePath.IndexOf(Folder, System.StringComparison.Ordinal) >= 0);
}
