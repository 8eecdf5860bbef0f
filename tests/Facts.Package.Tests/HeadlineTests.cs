using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The product in one test: a fresh project, a fact without a citation, one warning at its place.</summary>
public sealed class HeadlineTests(PackageFixture fixture)
{
    [Fact]
    public async Task A_fact_without_a_citation_is_one_warning_at_its_name_and_a_citation_silences_it()
    {
        var seed = Environment.GetEnvironmentVariable("FACTS_TEST_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        var sample = new HeadlineSample(new Random(seed));
        var consumer = fixture.CreateConsole(sample.Project + ".csproj");
        consumer.Write("Program.cs", sample.Program);
        var file = consumer.Write(sample.Path, sample.Uncited);
        string Because(CommandResult result) => $"seed {seed}, {sample.Path}({sample.Line},{sample.Column})\n{sample.Uncited}\n{result}";

        var uncited = await consumer.BuildAsync();
        Assert.True(uncited.ExitCode == 0 && uncited.Messages.Count == 1, Because(uncited));
        var warning = uncited.Messages[0];
        Assert.True(("warning", "FACT0001", sample.Line, sample.Column) == (warning.Kind, warning.Id, warning.Line, warning.Column), Because(uncited));
        Assert.True(Path.GetFullPath(warning.File, consumer.Folder) == file && warning.Text.Contains(sample.FullName, StringComparison.Ordinal), Because(uncited));

        // The same project, the file edited: the build sees the edit.
        consumer.Write(sample.Path, sample.Cited);
        var cited = await consumer.BuildAsync("--no-restore");
        Assert.True(cited.ExitCode == 0 && cited.Messages.Count == 0, Because(cited));

        var run = await consumer.RunAsync();
        Assert.True(run.Lines.SequenceEqual([sample.Value, "Origin: “it was " + sample.Value + "”"]), Because(run));

        consumer.SetProperty("WarningsAsErrors", "FACT0001");
        consumer.Write(sample.Path, sample.Uncited);
        var strict = await consumer.BuildAsync("--no-restore");
        Assert.True(strict.ExitCode != 0 && strict.Messages is [{ Kind: "error", Id: "FACT0001" } error] && error.Line == sample.Line, Because(strict));
    }
}
