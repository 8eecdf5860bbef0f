using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Facts.CodeFixes.Tests;

/// <summary>How editors find the providers.</summary>
public sealed class ProviderTests
{
    public static IEnumerable<TheoryDataRow<Type>> Types =>
        typeof(MemberFixProvider).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(type => new TheoryDataRow<Type>(type));

    [Theory, MemberData(nameof(Types))]
    public void Each_is_exported_by_its_name_and_mends_many_at_once(Type type)
    {
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal((type.Name, LanguageNames.CSharp), (export.Name, Assert.Single(export.Languages)));
        var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
        Assert.NotEmpty(provider.FixableDiagnosticIds);
        Assert.NotNull(provider.GetFixAllProvider());
    }

    /// <summary>With <c>[Shared]</c> the assembly would ask for a version of System.Composition that older editors lack.</summary>
    [Fact]
    public void None_refers_to_the_composition_that_editors_have_in_versions_of_their_own() =>
        Assert.DoesNotContain(typeof(MemberFixProvider).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("System.Composition", StringComparison.Ordinal));
}
