using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Facts.Architecture.Tests.Repository;

namespace Facts.Architecture.Tests;

/// <summary>Who may reference whom, by the project files: arrows point to the core only, and the core and the runtime library point nowhere.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Facts"] = [],
        ["Facts.Language"] = [],
        ["Facts.Generators"] = ["Facts.Language"],
        ["Facts.CodeFixes"] = ["Facts.Language"],
        ["Facts.Cli"] = ["Facts.Language"],
        ["Facts.Cli.Native"] = ["Facts.Language"],
        ["Facts.Templates"] = [],
        ["Facts.LanguageServer"] = ["Facts.Language"],
    };

    public static IEnumerable<TheoryDataRow<string>> Shipped => RepositoryFiles.Projects.Where(path => path.StartsWith("src/", StringComparison.Ordinal)).Select(path => new TheoryDataRow<string>(path));

    [Theory, MemberData(nameof(Shipped))]
    public void A_project_references_only_what_it_may(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} is new: say here what it may reference.");
        Assert.Subset(allowed!.ToHashSet(), References(path).Select(reference => Path.GetFileNameWithoutExtension(reference)!).ToHashSet());
    }

    [Theory, MemberData(nameof(Shipped))]
    public void No_project_references_a_test(string path) =>
        Assert.DoesNotContain(Elements(path, "ProjectReference"), reference => Include(reference).Contains("tests/", StringComparison.Ordinal));

    /// <summary>What the compiler loads and what every consumer gets carries no package: those are for the build alone.</summary>
    [Theory]
    [InlineData("src/Facts/Facts.csproj")]
    [InlineData("src/Facts.Language/Facts.Language.csproj")]
    [InlineData("src/Facts.Generators/Facts.Generators.csproj")]
    [InlineData("src/Facts.CodeFixes/Facts.CodeFixes.csproj")]
    public void Every_package_is_for_the_build_alone(string path) =>
        Assert.All(Elements(path, "PackageReference"), package => Assert.Equal("all", (string?)package.Attribute("PrivateAssets")));

    /// <summary>The oldest compiler that the generator must load in; compiled against a later one, it would be skipped there.</summary>
    [Theory, MemberData(nameof(Shipped))]
    public void The_compiler_is_referenced_in_its_oldest_version(string path)
    {
        var packages = Elements(path, "PackageReference").Where(package => Include(package) is "Microsoft.CodeAnalysis.CSharp" or "Microsoft.CodeAnalysis.CSharp.Workspaces");
        Assert.All(packages, package => Assert.Equal("4.8.0", (string?)package.Attribute("VersionOverride")));
    }

    [Theory]
    [InlineData("src/Facts/Facts.csproj")]
    [InlineData("src/Facts.Language/Facts.Language.csproj")]
    public void The_core_and_the_library_know_nothing_of_Roslyn(string path) =>
        Assert.DoesNotContain(Elements(path, "PackageReference"), package => Include(package).StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal));

    /// <summary>A reference without the assembly only orders the build: the package's project packs the analyzers that way.</summary>
    private static IEnumerable<string> References(string path) =>
        Elements(path, "ProjectReference").Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false").Select(Include);

    private static IEnumerable<XElement> Elements(string path, string name) => XDocument.Parse(RepositoryFiles.Read(path)).Descendants(name);

    private static string Include(XElement element) => ((string?)element.Attribute("Include") ?? (string?)element.Attribute("Update") ?? "").Replace('\\', '/');
}
