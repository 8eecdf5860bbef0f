using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.Output;

/// <summary>The culture of the machine that compiles does not show.</summary>
public sealed class CultureTests
{
    private static readonly TestProject Project = TestProject.Of("""
        namespace istanbul
        source Isik
          title "ışık"
          url "https://example.org/I"
        group iller
          fact Istanbul = -1_234.50
            cite Isik page 12 "1.234,50"
          fact tire = 6.02e-23
          fact gun = 2020-03-22
          fact big = -3_000_000_000
          fact missing = 2
          fact Iller = 1
            cite isik
        """).With("I/i.facts", "fact a = 1\n");

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public async Task Output_and_findings_are_the_same(string culture)
    {
        var (code, findings) = await RunAsync(CultureInfo.InvariantCulture);
        Assert.Contains("new global::System.DateOnly(2020, 3, 22)", code, StringComparison.Ordinal);
        Assert.Equal((code, findings), await RunAsync(CultureInfo.GetCultureInfo(culture)));
    }

    private static async Task<(string Code, string Findings)> RunAsync(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            // Other files each time: a document that is cached would have been made in another culture.
            var project = Project with { Files = [.. Project.Files.Select(file => new TestFile(file.Path, file.GetText()!.ToString()))] };
            var code = project.Build().Text;
            var findings = await project.AnalyzeAsync();
            return (code, string.Join("\n", findings.Select(finding => finding.ToString())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
