using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators;

/// <summary>What the compilation can take. The compilation itself never enters the pipeline.</summary>
/// <param name="HasRuntime">Whether the Facts library is referenced.</param>
/// <param name="HasDateOnly">Whether <c>System.DateOnly</c> is there.</param>
/// <param name="HasInit">Whether a property can be set once.</param>
/// <param name="HasRequired">Whether a property can be required.</param>
internal sealed record TargetOptions(bool HasRuntime, bool HasDateOnly, bool HasInit, bool HasRequired)
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    public static TargetOptions Read(Compilation compilation) => new(
        HasRuntimeLibrary(compilation),
        Has(compilation, "System.DateOnly"),
        HasForCompiler(compilation, CompilerServices + "IsExternalInit"),
        HasForCompiler(compilation, CompilerServices + "RequiredMemberAttribute") && HasForCompiler(compilation, CompilerServices + "CompilerFeatureRequiredAttribute"));

    public static bool HasRuntimeLibrary(Compilation compilation) => Has(compilation, "Facts.FactTable");

    /// <summary>Whether the compiler finds a type that it needs for itself: also an internal one of the project's own.</summary>
    private static bool HasForCompiler(Compilation compilation, string name) =>
        Has(compilation, name) || compilation.Assembly.GetTypeByMetadataName(name) != null;

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
