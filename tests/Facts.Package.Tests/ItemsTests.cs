using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Which files the targets hand to the compiler, and as what. What MSBuild evaluates is looked at without a build, and one build shows that it holds.</summary>
public sealed class ItemsTests(PackageFixture fixture)
{
    // Central versions, and items of every kind that people write.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RootNamespace></RootNamespace>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
            <DefaultItemExcludes>$(DefaultItemExcludes);excluded/**</DefaultItemExcludes>
          </PropertyGroup>
          <ItemGroup>
            <PackageVersion Include="Facts" Version="$(FactsVersion)" />
            <PackageReference Include="Facts" />
            <FactsDocument Remove="drafts/**" />
            <FactsDocument Include="twice.facts;./twice.facts;$(MSBuildProjectDirectory)/twice.facts" />
            <FactsDocument Update="shown.facts" Link="Shown/Elsewhere.facts" />
            <FactsDocument Include="../shared/outside.facts" Link="Shared/outside.facts" />
            <FactsDocument Include="list.txt" />
            <FactsEvidence Include="page.cs" />
            <FactsData Include="numbers.csv" />
            <AdditionalFiles Include="twice.facts" />
            <EmbeddedResource Include="twice.facts" />
            <Content Include="shown.facts" CopyToOutputDirectory="Always" />
          </ItemGroup>
        </Project>
        """;

    private static readonly string[] Documents = ["A.facts", "a.facts", "sub/b.facts", "twice.facts", "shown.facts", "list.txt", "../shared/outside.facts"];

    private static readonly string[] NotCompiled = ["drafts/d.facts", "excluded/e.facts", "sub/bin/f.facts", "sub/obj/g.facts", "bin/h.facts", "obj/i.facts", ".hidden/j.facts"];

    [Fact]
    public async Task Each_file_is_one_additional_file_of_its_kind_and_no_other_item()
    {
        var consumer = Create();
        (await consumer.RestoreAsync()).MustSucceed();

        var items = await EvaluateAsync(consumer);
        var kinds = items["AdditionalFiles"].ToDictionary(item => Path.GetRelativePath(consumer.Folder, item["FullPath"]), item => item["FactsKind"] + item.GetValueOrDefault("Link", ""));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["A.facts"] = "Document",
                ["a.facts"] = "Document",
                [Path.Combine("sub", "b.facts")] = "Document",
                ["twice.facts"] = "Document",
                ["shown.facts"] = "DocumentShown/Elsewhere.facts",
                [Path.Combine("..", "shared", "outside.facts")] = "DocumentShared/outside.facts",
                ["list.txt"] = "Document",
                ["page.cs"] = "Evidence",
                ["x.seal"] = "Evidence",
                [Path.Combine("sub", "y.evidence.txt")] = "Evidence",
                ["z.evidence.md"] = "Evidence",
                ["numbers.csv"] = "Data",
                ["rows.facts.csv"] = "Data",
            },
            kinds);

        var others = items["Compile"].Concat(items["None"]).Concat(items["Content"]).Concat(items["EmbeddedResource"]).Select(item => item["FullPath"]);
        Assert.Empty(others.Intersect(items["AdditionalFiles"].Select(item => item["FullPath"]), StringComparer.Ordinal));
        var files = items["AdditionalFiles"].Select(item => item["FullPath"]).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(files, items["Watch"].Select(item => item["FullPath"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(files, items["UpToDateCheckInput"].Select(item => item["FullPath"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

        // Switched off, nothing is taken from anybody; without the defaults, what the project itself lists stays.
        var off = await EvaluateAsync(consumer, "-p:FactsEnabled=false");
        Assert.Equal(["twice.facts"], off["AdditionalFiles"].Select(item => item["Identity"]));
        Assert.Contains("a.facts", off["None"].Select(item => item["Identity"]));
        string[] listed = ["../shared/outside.facts", "list.txt", "numbers.csv", "page.cs", "twice.facts"];
        foreach (var switches in (string[])["-p:EnableDefaultFactsItems=false", "-p:EnableDefaultItems=false"])
        {
            var own = (await EvaluateAsync(consumer, switches))["AdditionalFiles"];
            Assert.Equal(listed.Select(path => Path.GetFullPath(path, consumer.Folder)).Order(StringComparer.Ordinal), own.Select(item => item["FullPath"]).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_project_with_linked_files_central_versions_and_names_that_differ_by_case_builds_without_a_word()
    {
        var consumer = Create();
        consumer.Write("Program.cs", """
            System.Console.WriteLine(Upper.Count + Lower.Count + Sub.Below.Count + Twice.Count + Shown.LinkedElsewhere.Count + Shared.Linked.Count + Listed.Count);
            foreach (var fact in FactCatalog.All)
                System.Console.WriteLine(fact.File);
            """);
        // Outside the project a file's folder is that of its link.
        var build = await consumer.BuildAsync();
        Assert.True(build is { ExitCode: 0, Messages.Count: 0 }, build.ToString());

        var run = await consumer.RunAsync();
        Assert.Equal(["1111111", "A.facts", "Shared/outside.facts", "Shown/Elsewhere.facts", "a.facts", "list.txt", "sub/b.facts", "twice.facts"], run.Lines);
    }

    private Consumer Create()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "needs file names that differ by case only");
        // A folder of its own above the project's holds the file that is linked.
        var above = fixture.Create("nothing.txt", "");
        var consumer = fixture.CreateIn(Directory.CreateDirectory(Path.Combine(above.Folder, "app")).FullName, "app.csproj", Project);
        string[] groups = ["Upper", "Lower", "Below", "Twice", "LinkedElsewhere", "Listed", "Linked"];
        foreach (var (path, i) in Documents.Select((path, i) => (path, i)))
            consumer.Write(path, CitedFacts.Write(groups[i], (int)Math.Pow(10, i)));
        foreach (var path in NotCompiled)
            consumer.Write(path, "this would be reported");
        consumer.Write("page.cs", "This is a page, and no C#.");
        foreach (var path in (string[])["x.seal", "sub/y.evidence.txt", "z.evidence.md", "numbers.csv", "rows.facts.csv"])
            consumer.Write(path, "");
        return consumer;
    }

    private static async Task<Dictionary<string, Dictionary<string, string>[]>> EvaluateAsync(Consumer consumer, params IEnumerable<string> arguments)
    {
        var result = (await consumer.EvaluateAsync(["-getItem:AdditionalFiles,Compile,None,Content,EmbeddedResource,Watch,UpToDateCheckInput", .. arguments])).MustSucceed();
        return JsonDocument.Parse(result.Output).RootElement.GetProperty("Items").Deserialize<Dictionary<string, Dictionary<string, string>[]>>()!;
    }
}
