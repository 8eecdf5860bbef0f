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
    public async Task The_second_example_compiles_without_a_word_and_the_severities_work_as_shown()
    {
        var consumer = fixture.Create("App.csproj", Project);
        await InstallAsync(consumer);
        var facts = consumer.Write("clinic.facts", ReadmeText.Blocks("Author", "facts").Single());
        consumer.Write("Program.cs", ReadmeText.Blocks("Author", "csharp").Single());

        var build = (await consumer.BuildAsync()).MustSucceed();
        Assert.Empty(build.Messages);
        var run = (await consumer.RunAsync()).MustSucceed();
        Assert.Equal(
            [
                "1000",
                "1,000 mg at once",
                "Product information",
                "https://example.org/label.html#:~:text=1%2C000%20mg%20at%20once",
                "Example Pharma",
                "4000",
                "Clinic.Dose.Unit = mg",
            ],
            run.Lines);

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
        var commands = ReadmeText.Blocks("Command line", "console").Single().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("dotnet run --project facts", commands);
        Assert.Contains("dotnet test Facts.sln", commands);
        foreach (var command in commands.Where(command => !command.StartsWith("dotnet test", StringComparison.Ordinal)))
        {
            var result = (await DotNet.RunAsync(Repository.Root, command.Split(' ')[1..])).MustSucceed();
            Assert.NotEmpty(result.Lines);
            if (command.Contains("--json", StringComparison.Ordinal))
                JsonDocument.Parse(result.Output).Dispose();
        }
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
        var command = ReadmeText.Blocks("Install", "console").Single().Trim();
        (await DotNet.RunAsync(consumer.Folder, [.. command.Split(' ')[1..], "--version", fixture.Version])).MustSucceed();
    }
}
