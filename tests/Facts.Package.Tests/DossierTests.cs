using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>This repository's own facts, compiled by the package instead of the projects it is made of.</summary>
[Collection("builds in the repository")]
public sealed class DossierTests(PackageFixture fixture)
{
    [Fact]
    public async Task The_dossier_built_with_the_package_prints_what_it_prints_in_the_repository()
    {
        var here = await DotNet.RunAsync(Repository.Root, ["run", "--project", "facts"]);
        here.MustSucceed();

        var copy = Copy();
        var build = await copy.BuildAsync("-p:FactsPackageVersion=" + fixture.Version);
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
        Assert.Equal(here.Output, (await copy.RunAsync()).MustSucceed().Output);
    }

    // In a copy, since the build in the repository has its obj folder.
    private Consumer Copy()
    {
        var copy = fixture.Create("Dossier.csproj", File.ReadAllText(Path.Combine(Repository.Root, "facts", "Dossier.csproj")));
        foreach (var name in (string[])["Directory.Build.props", "Directory.Packages.props", ".editorconfig"])
            copy.Write(name, File.ReadAllText(Path.Combine(Repository.Root, name)));
        var folder = Path.Combine(Repository.Root, "facts");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)))
        {
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
                copy.Write(path, File.ReadAllText(Path.Combine(folder, path)));
        }

        return copy;
    }
}
