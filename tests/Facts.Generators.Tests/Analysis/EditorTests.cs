using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Tests.Analysis;

/// <summary>The analyzer as an editor runs it: one file at a time, several at once, again and again.</summary>
public sealed class EditorTests
{
    private static readonly TestProject Project = new TestProject()
        .With("a.facts", "namespace N\ngroup A\n  fact X = 1\n    cite Wire\n")
        .With("b.facts", "namespace N\ngroup B\n  fact X = 1\n    cite Wir\n")
        .With("press.facts", "namespace N\nsource Wire\n  title \"t\"\n  url \"https://example.org/\"\n");

    [Fact]
    public async Task Each_file_has_its_own_findings_and_no_other()
    {
        var analysis = Project.CreateAnalysis(Project.CreateCompilation());
        foreach (var file in Project.Files)
        {
            var result = await analysis.GetAnalysisResultAsync(file, TestContext.Current.CancellationToken);
            var findings = result.GetAllDiagnostics();
            Assert.All(findings, finding => Assert.Equal(file.Path, finding.Location.GetLineSpan().Path));
            Assert.Equal(file.Path.EndsWith("b.facts", StringComparison.Ordinal) ? ["b.facts(4,10) FACT0002"] : [], Findings.Print(findings));
        }
    }

    [Fact]
    public async Task An_edit_of_one_file_shows_in_another()
    {
        var edited = Project.With("press.facts", Project.Files[2].GetText(TestContext.Current.CancellationToken)!.ToString().Replace("Wire", "Wir", StringComparison.Ordinal));
        var result = await edited.CreateAnalysis(edited.CreateCompilation()).GetAnalysisResultAsync(edited.Files[0], TestContext.Current.CancellationToken);
        Assert.Equal(["a.facts(4,10) FACT0002"], Findings.Print(result.GetAllDiagnostics()));
    }

    [Fact]
    public async Task Evidence_and_other_files_are_not_asked_for_their_text()
    {
        var project = Project.With("page.evidence.txt", "x").With(new TestFile("/project/more.facts", "x").WithMetadata("FactsKind", "Evidence"));
        await project.AnalyzeAsync();
        Assert.Equal([0, 0], project.Files.Skip(3).Select(file => file.Reads));
    }

    [Fact]
    public async Task Many_files_at_once_give_the_same_each_time()
    {
        var project = Enumerable.Range(0, 100).Aggregate(Project, (project, i) => project.With(FormattableString.Invariant($"f{i:000}.facts"), FormattableString.Invariant(
            $"namespace N\ngroup G{i}\n  fact A = 1\n    cite Wire\n  fact B = 1\n    cite S{i + 1}\nsource S{i}\n  title \"t\"\n  url \"https://example.org/{i}\"\n")));
        var expected = await Findings.OfAsync(project);
        // The last one cites a source that is not there, the first one is not cited.
        Assert.Equal(["b.facts(4,10) FACT0002", "f000.facts(7,8) FACT0003", "f099.facts(6,10) FACT0002"], expected);
        for (var i = 0; i < 3; i++)
        {
            var fresh = project with { Files = [.. project.Files.Select(file => new TestFile(file.Path, file.GetText()!.ToString()))] };
            Assert.Equal(expected, await Findings.OfAsync(fresh));
        }
    }

    [Fact]
    public async Task It_can_be_cancelled()
    {
        using var source = new System.Threading.CancellationTokenSource();
        var analysis = Project.CreateAnalysis(Project.CreateCompilation());
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.GetAnalysisResultAsync(Project.Files[0], source.Token));
        Assert.Empty((await Project.CreateAnalysis(Project.CreateCompilation()).GetAnalysisResultAsync(Project.Files[0], TestContext.Current.CancellationToken)).GetAllDiagnostics());
    }
}
