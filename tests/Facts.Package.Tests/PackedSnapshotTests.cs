using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The snapshots of generated code, taken through the assemblies as they are packed.</summary>
public sealed class PackedSnapshotTests(PackageFixture fixture)
{
    [Fact]
    public async Task The_packed_generator_writes_what_the_snapshots_say()
    {
        // The folder of these tests ends in the configuration and the framework, and so does theirs.
        var output = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "Facts.Package.Tests"), System.AppContext.BaseDirectory);
        var tests = Path.Combine(Repository.Root, "tests", "Facts.Generators.Tests", output, "Facts.Generators.Tests.dll");
        var run = await DotNet.RunAsync(
            Repository.Root,
            [tests, "--filter-class", "*SnapshotTests"],
            new Dictionary<string, string> { ["FACTS_ANALYZERS"] = Path.GetDirectoryName(fixture.Package.AnalyzerPaths[0])!, ["CI"] = "true" });
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.DoesNotContain("total: 0", run.Output, System.StringComparison.Ordinal);
    }
}
