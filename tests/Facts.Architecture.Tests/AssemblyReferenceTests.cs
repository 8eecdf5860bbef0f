using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Facts.Architecture.Tests;

/// <summary>Who references whom, by the compiled assemblies: what a project file does not say is seen here.</summary>
public sealed class AssemblyReferenceTests
{
    [Fact]
    public void The_core_references_the_standard_library_alone() =>
        Assert.Equal(["netstandard"], References("Facts.Language.dll"));

    /// <summary>Any other assembly would have to be packed beside it, and no host loads one reliably.</summary>
    [Fact]
    public void The_generator_references_the_compiler_and_the_core_alone() =>
        Assert.DoesNotContain(References("Facts.Generators.dll"), name => name is not
            ("netstandard" or "Facts.Language" or "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "System.Collections.Immutable" or "System.Reflection.Metadata"));

    /// <summary>Not what the workspaces are composed with: each editor has its own version of that.</summary>
    [Fact]
    public void The_fixes_reference_the_workspaces_and_the_core_alone() =>
        Assert.DoesNotContain(References("Facts.CodeFixes.dll"), name => name is not
            ("netstandard" or "Facts.Language" or "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.Workspaces" or "Microsoft.CodeAnalysis.CSharp.Workspaces" or "System.Collections.Immutable"));

    [Fact]
    public void The_library_references_the_framework_alone() =>
        Assert.All(References("Facts.dll"), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Facts.Generators.dll")]
    [InlineData("Facts.CodeFixes.dll")]
    public void The_generator_and_the_fixes_load_in_the_oldest_compiler(string assembly) =>
        Assert.All(ReadReferences(assembly).Where(item => item.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), item => Assert.Equal(new Version(4, 8, 0, 0), item.Version));

    private static string[] References(string assembly) => [.. ReadReferences(assembly).Select(item => item.Name).Order(StringComparer.Ordinal)];

    private static (string Name, Version Version)[] ReadReferences(string assembly)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly));
        using var file = new PEReader(stream);
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(reader.GetAssemblyReference).Select(reference => (reader.GetString(reference.Name), reference.Version))];
    }
}
