using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>What the README shows is what happens: its snippets are built and run, its commands called.</summary>
[Collection("builds in the repository")]
public sealed class ReadmeTests(PackageFixture fixture)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    private const string Table = """
        name,value,uncertainty,unit
        alpha particle mass,6.644 657 3450 e-27,0.000 000 0021 e-27,kg
        alpha particle molar mass,4.001 506 1833 e-3,0.000 000 0012 e-3,kg mol^-1
        Planck constant,6.626 070 15 e-34,(exact),J Hz^-1

        """;

    [Fact]
    public async Task The_first_example_installs_warns_and_prints_as_shown()
    {
        var consumer = fixture.Create("App.csproj", Project);
        await InstallAsync(consumer);
        consumer.Write("tolls.facts", ReadmeText.Blocks("In thirty seconds", "facts").Single());
        consumer.Write("Program.cs", ReadmeText.Blocks("In thirty seconds", "csharp").Single());
        var shown = ReadmeText.Blocks("In thirty seconds", "text");

        var build = (await consumer.BuildAsync()).MustSucceed();
        var warning = Assert.Single(build.Messages);
        Assert.Equal(shown[1].Trim(), $"{Path.GetFileName(warning.File)}({warning.Line},{warning.Column}): {warning.Kind} {warning.Id}: {warning.Text}");

        var run = (await consumer.RunAsync()).MustSucceed();
        Assert.Equal(shown[0].Trim().Split('\n'), run.Lines);
    }

    [Fact]
    public async Task The_examples_for_authors_compile_without_a_word_print_as_shown_and_the_severities_work()
    {
        // They go on in the same two files, as the text says.
        var program = string.Join('\n', ReadmeText.Blocks("Author", "csharp"));
        var shown = ReadmeText.Printed(program);
        Assert.Equal(program.Split("Console.WriteLine(").Length - 1, shown.Count);
        var consumer = fixture.Create("App.csproj", Project);
        await InstallAsync(consumer);
        var facts = consumer.Write("clinic.facts", string.Join('\n', ReadmeText.Blocks("Author", "facts")));
        consumer.Write("Program.cs", program);

        var build = (await consumer.BuildAsync()).MustSucceed();
        Assert.Empty(build.Messages);
        var run = (await consumer.RunAsync()).MustSucceed();
        Assert.Equal(shown, run.Lines);

        var severities = ReadmeText.Blocks("Configure", "xml").Single();
        consumer.Write("App.csproj", File.ReadAllText(consumer.ProjectPath).Replace("</Project>", severities + "</Project>", StringComparison.Ordinal));
        await File.AppendAllTextAsync(facts, "\ngroup Other\n  fact Uncited = 1\n  fact uncited = 2\n", TestContext.Current.CancellationToken);
        var strict = await consumer.BuildAsync("--no-restore");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Equal(["FACT0001", "FACT0001"], strict.Messages.Select(message => message.Id));
        Assert.All(strict.Messages, message => Assert.Equal("error", message.Kind));
    }

    [Fact]
    public async Task Each_command_for_the_repository_works()
    {
        var commands = ReadmeText.Commands("Command line", "console")[0];
        Assert.Equal(["dotnet run --project facts", "dotnet run --project facts -- --json", "dotnet test Facts.sln"], commands);

        // The tests are what runs here.
        var shown = (await RunAsync(commands[0], Repository.Root)).MustSucceed();
        Assert.Contains("planes", shown.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Planes", (await RunAsync(commands[0] + " -- --find Planes --source CareHomeTestimony", Repository.Root)).MustSucceed().Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await RunAsync(commands[1], Repository.Root)).MustSucceed().Output);
        Assert.Equal(json.RootElement.GetProperty("counts").GetProperty("facts").GetInt32(), json.RootElement.GetProperty("facts").GetArrayLength());
    }

    [Fact]
    public async Task The_commands_for_published_constants_convert_a_table_and_compare_it()
    {
        var commands = ReadmeText.Commands("Command line", "console")[1];
        var folder = fixture.Create("TABLE.csv", Table).Folder;
        Assert.Collection(
            commands,
            command => Assert.Equal("dotnet run --project src/Facts.Cli -- import codata TABLE.csv --year 2022 --output constants.facts", command),
            command => Assert.Equal("dotnet run --project src/Facts.Cli -- compare codata constants.facts TABLE.csv", command));
        string InFolder(string command) => string.Join(' ', command.Split(' ').Select(word => word is "TABLE.csv" or "constants.facts" ? Path.Combine(folder, word) : word));

        Assert.Equal(["3 constants"], (await RunAsync(InFolder(commands[0]), Repository.Root)).MustSucceed().Lines);
        var facts = await File.ReadAllTextAsync(Path.Combine(folder, "constants.facts"), TestContext.Current.CancellationToken);
        Assert.EndsWith(
            """
              fact AlphaParticleMass "alpha particle mass" = 6.6446573450(21)e-27 kg
              fact AlphaParticleMolarMass "alpha particle molar mass" = 4.0015061833(12)e-3 kg/mol
              fact PlanckConstant "Planck constant" = 6.62607015e-34 J/Hz exact

            """,
            facts,
            StringComparison.Ordinal);
        Assert.Equal(["3 constants, 3 equal"], (await RunAsync(InFolder(commands[1]), Repository.Root)).MustSucceed().Lines);

        // One digit of the file changed: the command says so, at its place, and ends as the text below it says.
        await File.WriteAllTextAsync(Path.Combine(folder, "constants.facts"), facts.Replace("4.0015061833(12)", "4.0015061834(12)", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var changed = await RunAsync(InFolder(commands[1]), Repository.Root);
        Assert.Equal(1, changed.ExitCode);
        Assert.Equal(["3 constants, 2 equal"], changed.Lines);
        Assert.EndsWith("constants.facts(18,61): error: The value is 4.0015061834e-3, and the table prints 4.0015061833e-3.\n", changed.Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(folder, "constants.facts"));
        Assert.Equal(2, (await RunAsync(InFolder(commands[1]), Repository.Root)).ExitCode);
    }

    [Fact]
    public async Task The_tool_installs_and_does_what_its_commands_say()
    {
        var commands = ReadmeText.Commands("Command line", "console")[2];
        Assert.Equal(
            [
                "dotnet tool install --global Facts.Cli",
                "facts --help",
                "facts import codata TABLE.csv --year 2022 --output constants.facts",
                "facts compare codata constants.facts TABLE.csv",
            ],
            commands);
        var folder = fixture.Create("TABLE.csv", Table).Folder;
        await fixture.PackToolAsync();

        // In a folder of its own: a test leaves the machine's tools alone.
        (await RunAsync(commands[0].Replace("--global", "--tool-path tool", StringComparison.Ordinal) + " --version " + fixture.Version, folder)).MustSucceed();
        Task<CommandResult> RunToolAsync(string command) => DotNet.RunProgramAsync(Path.Combine(folder, "tool", "facts"), folder, command.Split(' ')[1..]);
        var help = (await RunToolAsync(commands[1])).MustSucceed();
        Assert.Contains(help.Lines, line => line.TrimStart().StartsWith("import ", StringComparison.Ordinal));
        Assert.Contains(help.Lines, line => line.TrimStart().StartsWith("compare ", StringComparison.Ordinal));
        Assert.Equal(["3 constants"], (await RunToolAsync(commands[2])).MustSucceed().Lines);
        Assert.Equal(["3 constants, 3 equal"], (await RunToolAsync(commands[3])).MustSucceed().Lines);
        await SealAsync(Path.Combine(folder, "tool", "facts"));
        await MendAsync(Path.Combine(folder, "tool", "facts"));
        await ReportAsync(Path.Combine(folder, "tool", "facts"));
    }

    /// <summary>The commands for a project's own files: each finds in these what it is there for, and none writes.</summary>
    private async Task MendAsync(string tool)
    {
        var commands = ReadmeText.Commands("Command line", "console")[5];
        const string facts = """
            source TollOrder
              title    "Toll Order 2024"
              evidence "toll-order.evidence.txt"

            group Tolls
              fact Car  = 2.50
                cite TollOrder "2.50 for a private car"
              fact Lorries=1,500,000
                allow FACT0001 "counted by us"

            """;
        var folder = fixture.Create("toll-order.evidence.txt", "From the first of March on, whoever passes a toll station pays 2.50 for a passenger car and 11.80 by day and by night for a lorry, whatever it carries.").Folder;
        await File.WriteAllTextAsync(Path.Combine(folder, "tolls.facts"), facts, TestContext.Current.CancellationToken);
        Task<CommandResult> RunToolAsync(string command) => DotNet.RunProgramAsync(tool, folder, command.Split(' ')[1..]);
        async Task Expect(string command, int code, params string[] lines)
        {
            var result = await RunToolAsync(command);
            Assert.Equal(code, result.ExitCode);
            Assert.All(lines, line => Assert.Contains(line, result.Lines));
        }

        Assert.Equal(5, commands.Length);
        await Expect(commands[0], 1, "tolls.facts(9,5): allows 1 finding of FACT0001: counted by us", "1 finding allowed in 1 place");
        await Expect(commands[1], 1, "-  fact Lorries=1,500,000", "+  fact Lorries=1_500_000");
        await Expect(commands[2], 1, "-    cite TollOrder \"2.50 for a private car\"", "+    cite TollOrder \"2.50 for a passenger car\"");
        await Expect(commands[3], 1, "tolls.facts: not formatted");
        await Expect(commands[4], 0, "# FACT0101: A quote is not in its source's evidence");
        Assert.Equal(facts, await File.ReadAllTextAsync(Path.Combine(folder, "tolls.facts"), TestContext.Current.CancellationToken));
    }

    /// <summary>The command for a report, whose templates and charts come with the packed tool.</summary>
    private async Task ReportAsync(string tool)
    {
        var command = ReadmeText.Commands("Command line", "console")[6].Single();
        Assert.Equal("facts report facts --output site", command);
        var folder = fixture.Create("facts/tolls.facts", "namespace Roads\n\ngroup Tolls\n  fact Car = 2.50\n    disputed 2.60\n").Folder;
        var index = Path.Combine("site", "index.html");
        Assert.Equal([index + ": 1 fact"], (await DotNet.RunProgramAsync(tool, folder, command.Split(' ')[1..])).MustSucceed().Lines);
        Assert.True(File.Exists(Path.Combine(folder, index)));
        Assert.Contains("<svg viewBox", await File.ReadAllTextAsync(Path.Combine(folder, "site", "facts", "Roads.Tolls", "Car.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The commands for evidence, with the page that they are about.</summary>
    private async Task SealAsync(string tool)
    {
        var commands = ReadmeText.Commands("Evidence", "console").Single();
        Assert.Equal(["facts seal toll-order.html", "facts verify toll-order.html", "facts check"], commands);
        var shown = ReadmeText.Blocks("Evidence", "text");
        var folder = fixture.Create("toll-order.html", "<title>Toll Order</title><p>From the first of March on, whoever passes a toll station pays 2.50 for a passenger car and 11.80 by day and by night for a lorry, whatever it carries.").Folder;
        var facts = Path.Combine(folder, "tolls.facts");
        await File.WriteAllTextAsync(facts, ReadmeText.Blocks("Evidence", "facts").Single(), TestContext.Current.CancellationToken);
        Task<CommandResult> RunToolAsync(string command) => DotNet.RunProgramAsync(tool, folder, command.Split(' ')[1..]);

        Assert.Equal(["sources/toll-order.seal: 2 quotes sealed"], (await RunToolAsync(commands[0])).MustSucceed().Lines);
        Assert.Equal(["sources/toll-order.seal: holds for 'toll-order.html'"], (await RunToolAsync(commands[1])).MustSucceed().Lines);
        Assert.Equal(shown[0].Trim().Split('\n'), (await RunToolAsync(commands[2])).MustSucceed().Lines);
        await File.WriteAllTextAsync(facts, ReadmeText.Blocks("Evidence", "facts").Single().Replace("passenger car", "private car", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var check = await RunToolAsync(commands[2]);
        Assert.Equal((1, shown[1].Trim()), (check.ExitCode, check.Lines[0]));
        (await RunToolAsync("facts snapshot toll-order.html")).MustSucceed();
        Assert.True(File.Exists(Path.Combine(folder, "toll-order.evidence.txt")));
    }

    [Fact]
    public void Every_linked_file_is_there()
    {
        var targets = new List<string>();
        for (var at = 0; (at = ReadmeText.Text.IndexOf("](", at, StringComparison.Ordinal)) >= 0; at++)
            targets.Add(ReadmeText.Text[(at + 2)..ReadmeText.Text.IndexOf(')', at)]);
        Assert.NotEmpty(targets);
        Assert.All(targets.Where(target => !target.Contains("://", StringComparison.Ordinal)), target => Assert.True(File.Exists(Path.Combine(Repository.Root, target)), target));
    }

    /// <summary>The README's command, with the version of this run.</summary>
    private async Task InstallAsync(Consumer consumer)
    {
        var command = ReadmeText.Commands("Install", "console").Single().Single();
        (await RunAsync(command + " --version " + fixture.Version, consumer.Folder)).MustSucceed();
    }

    /// <summary>Runs a command of the README, which begins with <c>dotnet</c> and has no quotes.</summary>
    private static Task<CommandResult> RunAsync(string command, string folder)
    {
        var words = command.Split(' ');
        Assert.Equal("dotnet", words[0]);
        return DotNet.RunAsync(folder, words[1..]);
    }
}
