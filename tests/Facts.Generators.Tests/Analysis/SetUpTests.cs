using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Facts.Generators.Tests.Analysis;

/// <summary>FACT9001 to FACT9006: the set-up. What a file that is not UTF-8 gives is tested with other bad texts.</summary>
public sealed class SetUpTests
{
    private const string Cited = "source S\n  title \"t\"\n  url \"https://example.org/\"\nfact A = 1\n  cite S\n";

    [Fact]
    public async Task A_sound_project_gives_nothing() => Assert.Empty(await Findings.OfAsync(TestProject.Of(Cited)));

    [Fact]
    public async Task FACT9002_a_file_that_cannot_be_read()
    {
        var project = TestProject.Of(Cited).With(new TestFile("/project/gone.facts", (SourceText?)null));
        Assert.Equal(["gone.facts(1,1) FACT9002"], await Findings.OfAsync(project));
        Assert.Contains("int A = 1", project.Build().Clean().Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task FACT9003_characters_that_change_what_is_seen()
    {
        var project = TestProject.Of("source S\n  title \"a\u202Eb\"\n  url \"https://example.org/\"\nfact A = \"\u2066\"\n  cite S // \u0007\n");
        Assert.Equal(["sample.facts(2,11) FACT9003", "sample.facts(4,11) FACT9003", "sample.facts(5,13) FACT9003"], await Findings.OfAsync(project));
        Assert.DoesNotContain(project.Build().Clean().Text, c => c is '\u202E' or '\u2066' or '\u0007');
    }

    [Fact]
    public async Task FACT9003_marks_in_texts_are_fine() =>
        Assert.Empty(await Findings.OfAsync(TestProject.Of(Cited.Replace("\"t\"", "\"a\u200Eb\u200F\u200Dc\"", System.StringComparison.Ordinal))));

    [Fact]
    public async Task FACT9004_a_project_without_the_library()
    {
        Assert.Equal(["FACT9004"], await Findings.OfAsync(TestProject.Of(Cited) with { ReferencesLibrary = false }));
        Assert.Empty(await Findings.OfAsync(new TestProject() with { ReferencesLibrary = false }));
    }

    [Theory]
    [InlineData("FactsConstants", "yes")]
    [InlineData("FactsVisibility", "private")]
    [InlineData("FactsEnabled", "0")]
    public async Task FACT9005_a_property_with_a_value_that_it_cannot_have(string property, string value)
    {
        var project = TestProject.Of(Cited).WithProperty(property, value);
        var finding = Assert.Single(await project.AnalyzeAsync());
        Assert.Equal("FACT9005", finding.Id);
        Assert.StartsWith($"'{value}' is no value of {property}. Use ", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        // It counts as unset.
        Assert.Equal(TestProject.Of(Cited).Build().Text, project.Build().Clean().Text);
    }

    [Theory]
    [InlineData("FactsConstants", " FALSE ")]
    [InlineData("FactsVisibility", "Internal")]
    [InlineData("FactsEnabled", "")]
    public async Task FACT9005_case_and_blanks_do_not_matter(string property, string value) =>
        Assert.Empty(await Findings.OfAsync(TestProject.Of(Cited).WithProperty(property, value)));

    [Fact]
    public async Task FACT9006_two_files_with_one_path_are_both_left_out_and_whoever_cites_them_compiles()
    {
        var project = new TestProject()
            .With(new TestFile("/elsewhere/a.facts", Cited).WithMetadata("Link", "x/a.facts"))
            .With(new TestFile("/project/x/a.facts", Cited))
            .With("b.facts", "fact Z = 1\n  cite S\n");
        Assert.Equal(["/elsewhere/a.facts(1,1) FACT9006", "x/a.facts(1,1) FACT9006"], await Findings.OfAsync(project));
        using var loaded = project.Build().Load();
        Assert.Equal(1, loaded.Value("Example.B", "Z"));
        Assert.Equal(2, project.Build().Outputs.Length);
    }

    [Fact]
    public async Task FACT9006_the_same_file_twice()
    {
        var file = new TestFile("/project/a.facts", Cited);
        var project = new TestProject { Files = [file, new TestFile(file.Path, Cited)] };
        Assert.Equal(["a.facts(1,1) FACT9006", "a.facts(1,1) FACT9006"], await Findings.OfAsync(project));
        Assert.Empty(project.Build().Clean().Outputs);
    }

    [Fact]
    public async Task One_text_that_comes_twice_is_one_file()
    {
        var file = new TestFile("/project/sample.facts", Cited);
        var project = new TestProject { Files = [file, file] };
        Assert.Empty(await Findings.OfAsync(project));
        Assert.Equal(new TestProject { Files = [file] }.Build().Text, project.Build().Clean().Text);
    }

    /// <summary>A host names files in an order of its own: of two with one path it must not matter which comes first.</summary>
    [Fact]
    public async Task FACT9006_two_data_files_or_texts_of_evidence_with_one_path()
    {
        TestFile[] twins =
        [
            new("/one/d.facts.csv", "K,V\na,1\n"), new("/other/d.facts.csv", "K,V\na,2\nb,7\nc,8\nd,y\n"),
            new("/one/w.evidence.txt", "It says one thing and no more than that."), new("/other/w.evidence.txt", "It says another thing and no more than that."),
        ];
        const string Text = "source S\n  title \"t\"\n  url \"https://example.org\"\n  evidence \"w.evidence.txt\"\n\ngroup G\n  table T by K from \"d.facts.csv\"\n    cite S \"says one thing\"\n    | K: string | V: int |\n  fact Sum = sum(T.V)\n";
        var (one, other) = (TestProject.Of(Text), TestProject.Of(Text));
        one = one with { Files = [.. one.Files, .. twins] };
        other = other with { Files = [.. twins.Reverse(), .. other.Files] };
        string[] expected = [.. twins.Select(twin => twin.Path + "(1,1) FACT9006"), "sample.facts(8,12) FACT0101"];
        Assert.Equal(expected.Order(System.StringComparer.Ordinal), (await Findings.OfAsync(one)).Order(System.StringComparer.Ordinal));
        Assert.Equal(expected.Order(System.StringComparer.Ordinal), (await Findings.OfAsync(other)).Order(System.StringComparer.Ordinal));
        Assert.Equal(one.Build().Text, other.Build().Text);
    }

    [Fact]
    public async Task Where_Facts_is_switched_off_nothing_is_said()
    {
        var project = TestProject.Of("nonsense = \"").WithProperty("FactsEnabled", "false").WithProperty("FactsVisibility", "nonsense") with { ReferencesLibrary = false };
        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal(0, project.Files.Single().Reads);
    }

    [Fact]
    public async Task A_finding_is_said_once_though_it_follows_from_another()
    {
        var project = TestProject.Of(Cited).With(new TestFile("/project/utf16.facts", SourceText.From("fact A = nonsense\n", System.Text.Encoding.Unicode)));
        Assert.Equal(["utf16.facts(1,1) FACT9001"], await Findings.OfAsync(project));
    }

    [Fact]
    public void The_generator_has_no_findings_of_its_own()
    {
        var project = TestProject.Of("nonsense = \"\nfact Equals = 1\n").With(new TestFile("/project/gone.facts", (SourceText?)null)).WithProperty("FactsVisibility", "x");
        Assert.Empty(project.Generate().GetRunResult().Diagnostics);
        Assert.Empty(project.Build().Findings.Where(finding => finding.Severity > DiagnosticSeverity.Hidden));
    }
}
