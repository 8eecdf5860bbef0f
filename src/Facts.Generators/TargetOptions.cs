using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators;

/// <summary>What the compilation can take. The compilation itself never enters the pipeline.</summary>
/// <param name="HasRuntime">Whether the Facts library is referenced.</param>
/// <param name="HasDateOnly">Whether <c>System.DateOnly</c> is there.</param>
/// <param name="HasNullableReferences">Whether the language version is 8 or later.</param>
internal sealed record TargetOptions(bool HasRuntime, bool HasDateOnly, bool HasNullableReferences)
{
    public static TargetOptions Read(Compilation compilation) => new(
        HasRuntimeLibrary(compilation),
        compilation.GetTypeByMetadataName("System.DateOnly") != null,
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp8 });

    public static bool HasRuntimeLibrary(Compilation compilation) => compilation.GetTypeByMetadataName("Facts.FactTable") != null;
}
