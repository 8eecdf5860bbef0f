using System;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Projects of several kinds, built whole.</summary>
public sealed class ProjectKindTests(PackageFixture fixture)
{
    [Fact]
    public async Task A_web_project_with_a_name_that_is_no_identifier_compiles_its_facts_and_serves_none_of_them()
    {
        var consumer = fixture.Create("my-app.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("Program.cs", """
            using my_app.DataSets;
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => RoadTolls.Count);
            Console.WriteLine(RoadTolls.Cited.Count.Fact());
            Console.WriteLine(my_app.FactCatalog.All.Count + my_app.Wwwroot.Page.Count);
            """);
        // No namespace and no group: folder and file name, made into names.
        var text = CitedFacts.Write("RoadTolls", 7);
        consumer.Write("data-sets/road-tolls.facts", text.Replace("group RoadTolls", "", StringComparison.Ordinal).Replace("\n  fact", "\nfact", StringComparison.Ordinal).Replace("\n    cite", "\n  cite", StringComparison.Ordinal));
        consumer.Write("wwwroot/page.facts", CitedFacts.Write("Page", 40));

        var build = await consumer.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
        var run = await consumer.RunAsync();
        Assert.Equal(["my_app.DataSets.RoadTolls.Count = 7", "42"], run.Lines);
        var served = await consumer.EvaluateAsync("-getItem:Content", "-t:ResolveProjectStaticWebAssets", "-getItem:StaticWebAsset");
        Assert.DoesNotContain("page.facts", served.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_project_for_several_frameworks_has_every_type_of_fact_in_each_of_them()
    {
        var consumer = fixture.Create("Library.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0;netstandard2.0</TargetFrameworks>
                <LangVersion Condition="'$(TargetFramework)' == 'netstandard2.0'">7.3</LangVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("types.facts", """
            namespace Types

            source Handbook
              title "A handbook"
              isbn  "9780000000002"

            group Every
              cite Handbook
              fact Truth = true
              fact Small = -12
              fact Large = 3_000_000_000
              fact Exact = 2.50
              fact Wide = 1.5e300
              fact Words = "“quoted” & <tagged>\n"
              fact Day = 2020-03-22
              fact Length = 41.5 m
            """);
        consumer.Write("Uses.cs", """
            using System;
            using Types;

            namespace Library
            {
                public static class Uses
                {
                    public const bool Truth = Every.Truth;
                    public const int Small = Every.Small;
                    public const long Large = Every.Large;
                    public const decimal Exact = Every.Exact + Every.Length;
                    public const double Wide = Every.Wide;
                    public const string Words = Every.Words;
            #if NETSTANDARD
                    public static readonly DateTime Day = Every.Day;
            #else
                    public static readonly DateOnly Day = Every.Day;
            #endif
                    public static string First() { return Every.Cited.Day.Fact().Citations[0].Source.Title + FactCatalog.All.Count; }
                }
            }
            """);

        var build = await consumer.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
        Assert.Equal(3, build.Lines.Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task With_every_analyzer_on_nothing_is_said_about_generated_code()
    {
        var consumer = fixture.Create("Strict.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AnalysisMode>All</AnalysisMode>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningLevel>9999</WarningLevel>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <IsAotCompatible>true</IsAotCompatible>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write("AssemblyInfo.cs", "[assembly: CLSCompliant(true)]\n[assembly: System.Runtime.InteropServices.ComVisible(false)]\n");
        consumer.Write("strict.facts", """
            namespace Strict

            source Handbook
              title "A <handbook> & more"
              url   "https://example.org/?a=1&b=2"

            /// What is <said> & how.
            group Said
              /// A “doc” comment with <tags> & ampersands.
              fact First = 1
                cite Handbook page 12-13 "first & <foremost>"
              fact second_name = "lower case is a suggestion, which is not printed"
                cite Handbook
              fact Day = 2020-03-22
                cite Handbook
            """);

        var build = await consumer.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
    }

    [Fact]
    public async Task Properties_of_the_project_make_types_internal_and_values_properties()
    {
        var consumer = fixture.CreateConsole(properties: "<FactsConstants>false</FactsConstants><FactsVisibility>internal</FactsVisibility>");
        consumer.Write("tolls.facts", CitedFacts.Write("Tolls", 5, "Roads"));
        consumer.Write("Program.cs", """
            using System;
            using System.Linq;
            using Roads;

            Console.WriteLine(Tolls.Count + " " + Tolls.Cited.Count.Fact());
            Console.WriteLine(typeof(Tolls).GetProperty("Count") != null && typeof(Tolls).GetFields().Length == 0);
            Console.WriteLine(string.Join(" ", typeof(Tolls).Assembly.GetExportedTypes().Select(type => type.FullName)));
            """);

        var build = await consumer.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());
        Assert.Equal(["5 Roads.Tolls.Count = 5", "True"], (await consumer.RunAsync()).Lines);
    }
}
