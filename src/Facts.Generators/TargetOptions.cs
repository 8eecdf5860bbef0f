using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>What the compilation can take. The compilation itself never enters the pipeline.</summary>
/// <param name="HasRuntime">Whether the Facts library is referenced.</param>
/// <param name="HasDateOnly">Whether <c>System.DateOnly</c> is there.</param>
internal sealed record TargetOptions(bool HasRuntime, bool HasDateOnly)
{
    public static TargetOptions Read(Compilation compilation) => new(HasRuntimeLibrary(compilation), Has(compilation, "System.DateOnly"));

    public static bool HasRuntimeLibrary(Compilation compilation) => Has(compilation, "Facts.FactTable");

    /// <summary>
    /// Whether generated code can name a type in what it makes public. An internal one (a polyfill that some library carries) does not count,
    /// nor do two of which C# could not choose; between a reference's and the project's own, it chooses that.
    /// </summary>
    private static bool Has(Compilation compilation, string name)
    {
        var types = compilation.GetTypesByMetadataName(name).Where(type => type.DeclaredAccessibility == Accessibility.Public).ToArray();
        return types.Length == 1 || types.Any(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly));
    }
}
