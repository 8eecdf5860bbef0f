using System.Linq;
using Facts.Language.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators;

/// <summary>What the compilation can take. The compilation itself never enters the pipeline.</summary>
/// <param name="HasRuntime">Whether the Facts library is referenced.</param>
/// <param name="HasDateOnly">Whether <c>System.DateOnly</c> is there.</param>
/// <param name="HasInit">Whether a property can be set once.</param>
/// <param name="HasRequired">Whether a property can be required.</param>
internal sealed record TargetOptions(bool HasRuntime, bool HasDateOnly, bool HasInit, bool HasRequired)
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    /// <summary>The version of the language; where that is not C#, the oldest that generated code can do with.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp7_3;

    /// <summary>Whether documentation comments are read: editors do that in every project, a build only where it writes a documentation file.</summary>
    public bool ReadsDocumentation { get; init; }

    public static TargetOptions Read(Compilation compilation) => new(
        HasRuntimeLibrary(compilation),
        Has(compilation, "System.DateOnly"),
        HasForCompiler(compilation, CompilerServices + "IsExternalInit"),
        HasForCompiler(compilation, CompilerServices + "RequiredMemberAttribute") && HasForCompiler(compilation, CompilerServices + "CompilerFeatureRequiredAttribute"));

    /// <summary>The same for files that are parsed with these options.</summary>
    public TargetOptions In(ParseOptions options) => this with
    {
        Language = options is CSharpParseOptions { LanguageVersion: var version } ? version : LanguageVersion.CSharp7_3,
        ReadsDocumentation = options.DocumentationMode != DocumentationMode.None,
    };

    /// <summary>What is written for it.</summary>
    public EmissionOptions GetEmission(ProjectOptions project) => new(
        HasDateOnly,
        Language >= LanguageVersion.CSharp8,
        project.UseConstants,
        ReadsDocumentation,
        HasInit && Language >= LanguageVersion.CSharp9,
        HasRequired && Language >= LanguageVersion.CSharp11);

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
