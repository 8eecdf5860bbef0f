using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Facts of a library that are disputed, retracted or alleged, used in the C# of a program that references it.</summary>
public sealed class UseTests(PackageFixture fixture)
{
    private const string Facts = """
        namespace Flights
        source Wire
          title "t"
          url "https://example.org/"
        group Relief
          cite Wire
          fact Planes = 13
            disputed 9
              cite Wire
          fact Announced = 12
            status retracted "the publisher corrected it" use Planes
          fact Motive = "cash"
            status alleged
          fact Firm = 2
        group Own
          fact Uncited = 1
            allow FACT0001 "own count, notebook 12"
        """;

    private const string Code = """
        using System;
        using Flights;

        Console.WriteLine(Relief.Firm + Relief.Planes);
        Console.WriteLine($"{Relief.Motive} {nameof(Relief.Announced)}");
        Console.WriteLine(Relief.Announced);
        #pragma warning disable FACT0401 // Both figures are shown beside it.
        Console.WriteLine(Relief.Planes);
        """;

    [Fact]
    public async Task Doubtful_facts_of_a_library_are_reported_where_a_program_uses_them_and_a_retracted_one_is_replaced_by_dotnet_format()
    {
        var library = fixture.Create("Flights.csproj", LibraryTests.Library);
        library.Write("relief.facts", Facts);
        var app = fixture.Create("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{library.ProjectPath}" />
              </ItemGroup>
            </Project>
            """);
        var program = app.Write("Program.cs", Code);
        app.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.FACT0401.severity = warning\ndotnet_diagnostic.FACT0403.severity = warning\n");

        var build = await app.BuildAsync();
        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.Equal(
            ["Program.cs(4,40) FACT0401", "Program.cs(5,29) FACT0403", "Program.cs(6,26) FACT0402"],
            build.Messages.Select(message => System.FormattableString.Invariant($"{Path.GetFileName(message.File)}({message.Line},{message.Column}) {message.Id}")).Distinct().Order(System.StringComparer.Ordinal));

        (await DotNet.RunAsync(app.Folder, ["format", "analyzers", app.ProjectPath, "--diagnostics", "FACT0402", "--severity", "warn", "--no-restore"])).MustSucceed();
        Assert.Equal(Code.Replace("Console.WriteLine(Relief.Announced);", "Console.WriteLine(Relief.Planes);", System.StringComparison.Ordinal), await File.ReadAllTextAsync(program, TestContext.Current.CancellationToken));
    }
}
