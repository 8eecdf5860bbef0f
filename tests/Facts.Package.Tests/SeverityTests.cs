using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>Every way that people have to weigh a rule in a build, one rule a way.</summary>
public sealed class SeverityTests(PackageFixture fixture)
{
    [Fact]
    public async Task Each_way_to_weigh_a_rule_works_in_a_build()
    {
        var consumer = fixture.Create("Severities.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>$(NoWarn);FACT0005</NoWarn>
                <WarningsAsErrors>$(WarningsAsErrors);FACT0006</WarningsAsErrors>
                <CodeAnalysisRuleSet>rules.ruleset</CodeAnalysisRuleSet>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Facts" Version="$(FactsVersion)" />
              </ItemGroup>
            </Project>
            """);
        consumer.Write(".editorconfig", "root = true\n[*.facts]\nfacts_severity.FACT0001 = error\nfacts_severity.Names = suggestion\n");
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FACT0003.severity = warning\n");
        // The compiler applies a .globalconfig only where there is a C# file of the project's own.
        consumer.Write("Code.cs", "internal static class Code { }");
        consumer.Write("rules.ruleset", """
            <?xml version="1.0" encoding="utf-8"?>
            <RuleSet Name="Rules" ToolsVersion="17.0">
              <Rules AnalyzerId="Facts" RuleNamespace="Facts">
                <Rule Id="FACT0203" Action="Error" />
              </Rules>
            </RuleSet>
            """);
        consumer.Write("all.facts", """
            namespace All
            source Wire
              title "t"
              url "https://example.org/"
            source Unused
              title "t"
              url "https://example.org/unused"
            source Untitled
            group G
              fact Uncited = 1
              fact Twice = 2
                cite Wire
                cite Wire
              fact Disputed = 3
                cite Wire
                cite Untitled
                disputed 3
                  cite Wire
              fact count = 4
                cite Wire
            """.ReplaceLineEndings("\n") + "\n");

        var build = await consumer.BuildAsync();
        Assert.True(build.ExitCode != 0, build.ToString());
        Assert.Equal(
            [
                "all.facts(10,8) error FACT0001",
                "all.facts(13,10) error FACT0006",
                "all.facts(17,14) error FACT0203",
                "all.facts(5,8) warning FACT0003",
            ],
            build.Messages.Select(message => System.FormattableString.Invariant($"{Path.GetFileName(message.File)}({message.Line},{message.Column}) {message.Kind} {message.Id}")).Distinct().Order(System.StringComparer.Ordinal));
    }
}
