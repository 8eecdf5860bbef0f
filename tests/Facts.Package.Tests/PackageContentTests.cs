using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Facts.Package.Tests;

/// <summary>What is in the packed file, and what is not.</summary>
public sealed class PackageContentTests(PackageFixture fixture)
{
    private static readonly string[] Expected =
    [
        "Facts.nuspec",
        "README.md",
        "analyzers/dotnet/cs/Facts.CodeFixes.dll",
        "analyzers/dotnet/cs/Facts.Generators.dll",
        "analyzers/dotnet/cs/Facts.Language.dll",
        "buildTransitive/Facts.props",
        "buildTransitive/Facts.targets",
        "editors/facts.tmLanguage.json",
        "editors/language-configuration.json",
        "editors/package.json",
        "icon.png",
        "lib/net8.0/Facts.dll",
        "lib/net8.0/Facts.xml",
        "lib/netstandard2.0/Facts.dll",
        "lib/netstandard2.0/Facts.xml",
    ];

    [Fact]
    public void The_package_holds_exactly_these_files() => Assert.Equal(Expected, WithoutEnvelope(fixture.Package.Entries));

    [Fact]
    public void The_symbol_package_holds_the_librarys_symbols()
    {
        using var archive = ZipFile.OpenRead(SymbolPackage);
        Assert.Equal(["Facts.nuspec", "lib/net8.0/Facts.pdb", "lib/netstandard2.0/Facts.pdb"], WithoutEnvelope(archive.Entries.Select(entry => entry.FullName)));
    }

    [Fact]
    public void The_package_depends_on_nothing_and_flows_to_users_of_users()
    {
        var text = File.ReadAllText(Path.Combine(fixture.Package.Folder, "Facts.nuspec"));
        var metadata = XDocument.Parse(text).Root!.Elements().Single();
        XElement? Find(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);

        Assert.Equal("MIT", Find("license")?.Value);
        Assert.Equal("README.md", Find("readme")?.Value);
        Assert.Equal("icon.png", Find("icon")?.Value);
        Assert.Equal("git", Find("repository")?.Attribute("type")?.Value);
        Assert.NotNull(Find("repository")?.Attribute("commit"));
        Assert.Null(Find("developmentDependency"));
        Assert.Equal(["net8.0", ".NETStandard2.0"], Find("dependencies")!.Elements().Select(group => group.Attribute("targetFramework")!.Value));
        Assert.All(Find("dependencies")!.Elements(), group => Assert.Empty(group.Elements()));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_library_is_strong_named_and_documented(string framework)
    {
        var library = fixture.Package.GetLibrary(framework);
        Assert.NotEmpty(AssemblyName.GetAssemblyName(library).GetPublicKeyToken()!);
        Assert.True(new FileInfo(Path.ChangeExtension(library, ".xml")).Length > 1000);
    }

    [Fact]
    public void The_compiler_loads_one_generator_and_its_analyzers_from_the_package()
    {
        Assert.Single(fixture.Package.GetGenerators());
        Assert.NotEmpty(fixture.Package.GetAnalyzers());
    }

    [Fact]
    public void No_assembly_and_no_symbol_file_tells_where_it_was_built()
    {
        using var symbols = ZipFile.OpenRead(SymbolPackage);
        foreach (var entry in symbols.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(content);
            var reader = provider.GetMetadataReader();
            Assert.All(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)), path => Assert.StartsWith("/_", path, StringComparison.Ordinal));
        }

        foreach (var path in fixture.Package.AnalyzerPaths.Append(fixture.Package.GetLibrary("net8.0")).Append(fixture.Package.GetLibrary("netstandard2.0")))
        {
            var bytes = File.ReadAllBytes(path);
            Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            Assert.DoesNotContain(Repository.Root, Encoding.Unicode.GetString(bytes), StringComparison.Ordinal);
            using var image = new PEReader(new MemoryStream(bytes));
            Assert.All(
                image.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.CodeView),
                entry => Assert.StartsWith("/_/", image.ReadCodeViewDebugDirectoryData(entry).Path, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_analyzers_need_nothing_but_the_compiler_and_each_other()
    {
        foreach (var path in fixture.Package.AnalyzerPaths)
        {
            using var image = new PEReader(File.OpenRead(path));
            var reader = image.GetMetadataReader();
            var references = reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle)).ToDictionary(reference => reader.GetString(reference.Name), reference => reference.Version);
            string[] ofEditors = Path.GetFileName(path) == "Facts.CodeFixes.dll" ? ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"] : [];
            Assert.All(references.Keys, name => Assert.Contains(name, (string[])["netstandard", "Facts.Language", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata", .. ofEditors]));
            // The oldest compiler that has to load them.
            if (references.TryGetValue("Microsoft.CodeAnalysis", out var version))
                Assert.Equal(new Version(4, 8, 0, 0), version);
        }
    }

    private string SymbolPackage => Path.ChangeExtension(fixture.Package.FilePath, ".snupkg");

    // Not the parts of the file format.
    private static IEnumerable<string> WithoutEnvelope(IEnumerable<string> entries) =>
        entries.Where(entry => entry is not ("[Content_Types].xml" or "_rels/.rels") && !entry.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
