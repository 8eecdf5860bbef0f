using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The same sources give the same bytes.</summary>
[Collection("builds in the repository")]
public sealed class ReproducibleTests(PackageFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Packing_again_gives_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("facts-again-").FullName;
        try
        {
            await fixture.PackAsync(folder, "--no-build");
            foreach (var path in (string[])[fixture.Package.FilePath, Path.ChangeExtension(fixture.Package.FilePath, ".snupkg")])
                Assert.Equal(await File.ReadAllBytesAsync(path, Cancellation), await File.ReadAllBytesAsync(Path.Combine(folder, Path.GetFileName(path)), Cancellation));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // In a process of its own: what orders anything by string hashes differs between two of them.
    [Fact]
    public async Task Compiling_the_core_again_in_another_process_gives_the_same_bytes()
    {
        var build = await DotNet.RunAsync(Repository.Root, ["build", "src/Facts.Language", "-c", "Release", "--no-incremental", "-p:ContinuousIntegrationBuild=true", "-p:UseSharedCompilation=false"]);
        build.MustSucceed();
        var built = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "src", "Facts.Language", "bin", "Release", "netstandard2.0", "Facts.Language.dll"), Cancellation);
        var packed = await File.ReadAllBytesAsync(Path.Combine(fixture.Package.Folder, "analyzers", "dotnet", "cs", "Facts.Language.dll"), Cancellation);
        Assert.True(built.AsSpan().SequenceEqual(packed));
    }
}
