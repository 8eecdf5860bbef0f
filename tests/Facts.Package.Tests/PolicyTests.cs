using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Policies reach the compiler as people write them: all properties of a project, keys of a folder, and lines of a file, in one build.</summary>
public sealed class PolicyTests(PackageFixture fixture)
{
    [Fact]
    public async Task Properties_keys_of_a_folder_and_lines_of_a_file_reach_the_compiler()
    {
        var consumer = fixture.Create("Policies.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <FactsMinSources>2</FactsMinSources>
                <FactsRequireQuotes>true</FactsRequireQuotes>
                <FactsRequireEvidence>true</FactsRequireEvidence>
                <FactsAsOf>2026-11-25</FactsAsOf>
                <FactsMaxAgeDays>365</FactsMaxAgeDays>
                <FactsVisibility>internal</FactsVisibility>
                <FactsProvenance>none</FactsProvenance>
                <FactsPolicyLocked>false</FactsPolicyLocked>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        const string Fact = "group G\n  fact Count = 1\n    cite Wire\n";
        consumer.Write("all.facts", "source Wire\n  title \"t\"\n  url \"https://example.org/\"\n  accessed 2020-01-01\n  review-by 2026-11-24\n" + Fact.Replace("G", "All", System.StringComparison.Ordinal));
        consumer.Write("own.facts", "policy facts_min_sources = 1\npolicy facts_require_quotes = false\n" + Fact.Replace("G", "Own", System.StringComparison.Ordinal));
        consumer.Write("folder/.editorconfig", "[*.facts]\nfacts_min_sources = 1\nfacts_severity.FACT0103 = error\n");
        consumer.Write("folder/folder.facts", Fact.Replace("G", "Folder", System.StringComparison.Ordinal));

        var build = await consumer.BuildAsync();
        Assert.True(build.ExitCode != 0, build.ToString());
        Assert.Equal(
            [
                "all.facts(1,8) warning FACT0110",
                "all.facts(4,12) warning FACT0302",
                "all.facts(5,13) warning FACT0301",
                "all.facts(7,8) warning FACT0004",
                "all.facts(8,10) warning FACT0103",
                "folder.facts(3,10) error FACT0103",
            ],
            build.Messages.Select(message => System.FormattableString.Invariant($"{Path.GetFileName(message.File)}({message.Line},{message.Column}) {message.Kind} {message.Id}")).Distinct().Order(System.StringComparer.Ordinal));

        // Nothing else goes out than what the policies let out.
        consumer.Write("folder/.editorconfig", "[*.facts]\nfacts_severity.FACT0103 = none\n");
        consumer.SetProperty("EmitCompilerGeneratedFiles", "true");
        consumer.Write("Program.cs", "internal static class Code { }");
        consumer.Write(".editorconfig", "root = true\n");
        (await consumer.BuildAsync()).MustSucceed();
        var generated = Directory.GetFiles(consumer.Folder, "*.g.cs", SearchOption.AllDirectories).Where(path => path.Contains(".facts.", System.StringComparison.Ordinal)).Select(File.ReadAllText).ToArray();
        Assert.Equal(3, generated.Length);
        Assert.All(generated, text => Assert.DoesNotContain("public static partial class", text, System.StringComparison.Ordinal));
        Assert.All(generated, text => Assert.DoesNotContain("example.org", text.Split('\n').Single(line => line.Contains("override string Part(", System.StringComparison.Ordinal)), System.StringComparison.Ordinal));
    }
}
