using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Facts in a library, and who gets what of them: through a project reference, through a package, in other languages.</summary>
public sealed class LibraryTests(PackageFixture fixture)
{
    private const string ProgramText = """
        using System;
        using Roads;
        using Town;

        Console.WriteLine(Tolls.Count + Bridges.Count);
        Console.WriteLine(Tolls.Cited.Count.Fact().Citations[0]);
        Console.WriteLine(Bridges.Cited.Count.Fact().Citations[0]);
        """;

    private static readonly string[] Printed = ["42", "TollsReport: “counted 40”", "BridgesReport: “counted 2”"];

    // The library says nothing of assets: what flows is what flows by default.
    internal const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <Version>$(FactsVersion)</Version>
            <Authors>A test</Authors>
            <Description>Facts of a library.</Description>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Facts" Version="$(FactsVersion)" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task A_program_that_references_a_library_project_uses_its_facts_and_compiles_its_own()
    {
        var library = fixture.Create("Roads.csproj", Library);
        library.Write("tolls.facts", CitedFacts.Write("Tolls", 40, "Roads"));
        var app = CreateUser($"""<ProjectReference Include="{library.ProjectPath}" />""");

        // One finding, not one for each way by which the analyzer could come.
        app.Write("more.facts", "namespace Town\n\ngroup More\n  fact Uncited = 1\n");
        var build = await app.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages: [{ Id: "FACT0001", Line: 4, Column: 8 }] }, build.ToString());
        Assert.Equal(Printed, (await app.RunAsync()).Lines);
    }

    [Fact]
    public async Task A_users_package_carries_its_facts_and_the_generator_on_to_its_own_users()
    {
        var library = fixture.Create("Facts.Tested.Roads.csproj", Library);
        library.Write("tolls.facts", CitedFacts.Write("Tolls", 40, "Roads"));
        (await library.PackAsync(fixture.Feed)).MustSucceed();
        fixture.NotePackage("Facts.Tested.Roads", fixture.Version);
        var app = CreateUser($"""<PackageReference Include="Facts.Tested.Roads" Version="{fixture.Version}" />""");

        var build = await app.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
        Assert.Equal(Printed, (await app.RunAsync()).Lines);
    }

    [Fact]
    public async Task An_fsharp_project_uses_a_librarys_facts_and_is_told_once_that_its_own_are_not_compiled()
    {
        var library = fixture.Create("Roads.csproj", Library);
        library.Write("tolls.facts", CitedFacts.Write("Tolls", 40, "Roads"));
        var app = fixture.Create("App.fsproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{library.ProjectPath}" />
                <Compile Include="Program.fs" />
              </ItemGroup>
            </Project>
            """);
        // FSharp.Core comes from a folder of the SDK, which a mapping of sources shuts out.
        app.Write("nuget.config", "<configuration><packageSourceMapping><clear /></packageSourceMapping></configuration>");
        app.Write("own.facts", CitedFacts.Write("Own", 1));
        app.Write("Program.fs", """
            open Roads
            printfn "%d %O" Tolls.Count (TollsFacts.Fact(Tolls.Cited.Count))
            """);

        var build = await app.BuildAsync();
        Assert.SkipWhen(build.Messages.Any(message => message.Id is "NU1101" or "NU1102"), "FSharp.Core is not to be had here");
        Assert.True(build is { ExitCode: 0, Messages: [{ Kind: "warning", Id: "FACT9007" }] }, build.ToString());
        Assert.Equal(["40 Roads.Tolls.Count = 40"], (await app.RunAsync()).Lines);
    }

    [Fact]
    public async Task A_visual_basic_project_for_several_frameworks_is_told_once_that_its_facts_are_not_compiled()
    {
        var app = fixture.Create("App.vbproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        app.Write("own.facts", CitedFacts.Write("Own", 1));

        var build = await app.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages: [{ Kind: "warning", Id: "FACT9007" }] }, build.ToString());
    }

    private Consumer CreateUser(string reference)
    {
        var app = fixture.Create("Town.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {reference}
              </ItemGroup>
            </Project>
            """);
        app.Write("Program.cs", ProgramText);
        app.Write("bridges.facts", CitedFacts.Write("Bridges", 2));
        return app;
    }
}
