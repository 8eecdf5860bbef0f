using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The templates of <c>dotnet new</c>, installed from the package into a hive of their own.</summary>
public sealed class TemplateTests(PackageFixture fixture)
{
    [Fact]
    public async Task A_project_and_a_file_are_made_and_say_only_what_they_teach()
    {
        var package = await fixture.PackTemplatesAsync();
        var folder = fixture.Create("none.txt", "").Folder;
        Task<CommandResult> NewAsync(params string[] arguments) => DotNet.RunAsync(folder, ["new", .. arguments, "--debug:custom-hive", Path.Combine(folder, "hive")]);
        (await NewAsync("install", package)).MustSucceed();
        (await NewAsync("facts", "--output", "Roads")).MustSucceed();
        (await NewAsync("facts-file", "--name", "toll-stations", "--output", "Roads")).MustSucceed();

        Assert.Equal(["Example.facts", "Roads.csproj", "toll-stations.facts"], Directory.GetFiles(Path.Combine(folder, "Roads")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains($"Version=\"{fixture.Version}\"", await File.ReadAllTextAsync(Path.Combine(folder, "Roads", "Roads.csproj"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "Roads", "Use.cs"), "namespace Roads { class Use { const int Days = Example.Days + Toll_stations.Days; } }", TestContext.Current.CancellationToken);
        var build = (await DotNet.RunAsync(folder, ["build", "Roads", "-nologo", "-tl:off", "-v:m"])).MustSucceed();
        Assert.Equal(
            [("FACT0001", "Roads.Example.Shift"), ("FACT0001", "Roads.Toll_stations.Shift")],
            build.Messages.Select(message => (message.Id, message.Text.Split('\'')[1])).Order());
        (await NewAsync("uninstall", "Facts.Templates")).MustSucceed();
    }
}
