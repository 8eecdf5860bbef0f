using System.IO;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Uses;

/// <summary>A project as another one references it.</summary>
internal static class Library
{
    /// <summary>Compiled, as a build has it.</summary>
    public static MetadataReference Compile(TestProject project)
    {
        using var assembly = new MemoryStream();
        var result = Create(project).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    /// <summary>As a compilation, as an editor has it.</summary>
    public static MetadataReference Hold(TestProject project) => Create(project).ToMetadataReference();

    private static Compilation Create(TestProject project) => project.Build().Compilation.WithAssemblyName("Library");
}
