using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Package.Tests;

[assembly: AssemblyFixture(typeof(PackageFixture))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace Facts.Package.Tests;

/// <summary>
/// The package, packed once a run as it is released, under a version that no run had before: NuGet keeps what it restored,
/// and a compiler server what it loaded, so a version used twice would test the first one twice.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("facts-package-").FullName;
    private readonly List<(string Id, string Version)> _packages = [];
    private string _globalPackages = "";

    /// <summary>The version of this run.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>The folder that NuGet finds the packages of this run in.</summary>
    public string Feed => Path.Combine(_root, "feed");

    internal PackedPackage Package { get; private set; } = null!;

    /// <summary>What <c>dotnet pack</c> printed.</summary>
    internal CommandResult PackResult { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        PackResult = await PackAsync(Feed);
        Package = new PackedPackage(Path.Combine(Feed, $"Facts.{Version}.nupkg"), Path.Combine(_root, "extracted"));
        NotePackage("Facts", Version);

        // Nothing of a folder above leaks into a consumer; and no build asks the network for advice on packages, which would be a warning where it gets none.
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        foreach (var name in (string[])["Directory.Build.targets", "Directory.Packages.props"])
            await File.WriteAllTextAsync(Path.Combine(_root, name), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true");
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), NuGetConfiguration.Write(Feed, await NuGetConfiguration.ReadSourceNamesAsync(_root)));
        _globalPackages = await NuGetConfiguration.ReadGlobalPackagesAsync(_root);
    }

    /// <summary>Packs again what is packed here, into a folder.</summary>
    internal Task<CommandResult> PackAsync(string output, params IEnumerable<string> arguments) => PackAsync("src/Facts", output, arguments);

    /// <summary>Packs the tool into the feed, for this run.</summary>
    internal async Task PackToolAsync()
    {
        await PackAsync("src/Facts.Cli", Feed, []);
        NotePackage("Facts.Cli", Version);
    }

    /// <summary>Packs the templates into the feed, and gives the package.</summary>
    internal async Task<string> PackTemplatesAsync()
    {
        await PackAsync("src/Facts.Templates", Feed, []);
        return Path.Combine(Feed, $"Facts.Templates.{Version}.nupkg");
    }

    private async Task<CommandResult> PackAsync(string project, string output, IEnumerable<string> arguments) => (await DotNet.RunAsync(
        Repository.Root,
        ["pack", project, "-c", "Release", "-nologo", "-tl:off", "-v:m", "-o", output, $"-p:PackageVersion={Version}", "-p:ContinuousIntegrationBuild=true", .. arguments],
        new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1700000000" })).MustSucceed();

    /// <summary>An empty project folder; the project's text may write <c>$(FactsVersion)</c>.</summary>
    internal Consumer Create(string projectFile, string projectText)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "consumers", Path.GetRandomFileName()[..8])).FullName;
        return CreateIn(folder, projectFile, projectText);
    }

    /// <summary>A project in a folder that there is already, or below one.</summary>
    internal Consumer CreateIn(string folder, string projectFile, string projectText)
    {
        var consumer = new Consumer(folder, projectFile);
        consumer.Write(projectFile, projectText.Replace("$(FactsVersion)", Version, StringComparison.Ordinal));
        return consumer;
    }

    /// <summary>A console program with the package and nothing else.</summary>
    internal Consumer CreateConsole(string projectFile = "App.csproj", string properties = "", string items = "") => Create(projectFile, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Facts" Version="$(FactsVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>A package of this run: it is removed from the machine's packages at the end.</summary>
    internal void NotePackage(string id, string version)
    {
        lock (_packages)
            _packages.Add((id, version));
    }

    public ValueTask DisposeAsync()
    {
        Package?.Dispose();
        Directory.Delete(_root, recursive: true);
        foreach (var (id, version) in _packages.Where(_ => _globalPackages.Length > 0))
            RemovePackage(Path.Combine(_globalPackages, id.ToLowerInvariant()), version.ToLowerInvariant());
        return ValueTask.CompletedTask;
    }

    private static void RemovePackage(string versions, string version)
    {
        if (!Directory.Exists(versions))
            return;
        // A run that was killed could not do this: what is left of it goes a day later.
        foreach (var folder in Directory.GetDirectories(versions, "*-test.*").Where(folder => Path.GetFileName(folder) == version || Directory.GetCreationTimeUtc(folder) < DateTime.UtcNow.AddDays(-1)))
            Directory.Delete(folder, recursive: true);
        if (!Directory.EnumerateFileSystemEntries(versions).Any())
            Directory.Delete(versions);
    }
}
