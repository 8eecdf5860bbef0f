namespace Facts.Generators.Tests.Pipeline;

/// <summary>What an edit of a policy costs: the files that it concerns are written anew where they come out otherwise, and no other is.</summary>
public sealed class PolicyRunReasonTests
{
    private static readonly TestProject Project = new TestProject()
        .With("a.facts", "namespace Roads\ngroup Tolls\n  fact Car = 2\n    cite Wire \"two\"\n")
        .With("b.facts", "namespace Roads\ngroup Bridges\n  fact Count = 3\n    cite Wire \"three\"\n")
        .With("press.facts", "namespace Roads\nsource Wire\n  title \"Tolls rise\"\n  url \"https://example.org/a\"\n");

    [Fact]
    public void Provenance_of_a_folder()
    {
        var run = PipelineRun.After(Project, project => project.WithSetting("a.facts", "facts_provenance", "none"));
        Assert.Equal("Cached 2, Modified 1", run.Reasons(TrackingNames.Files));
        Assert.Equal("Cached 2, Modified 1", run.Reasons(TrackingNames.Documents));
        Assert.Equal("Cached 2, Unchanged 1", run.Reasons(TrackingNames.Declarations));
        Assert.Equal("Cached 2, Modified 1", run.Reasons(TrackingNames.Models));
        Assert.Equal(["a.facts"], run.Rewritten);
    }

    [Fact]
    public void Provenance_of_a_file() =>
        Assert.Equal(["a.facts"], PipelineRun.After(Project, project => project.With("a.facts", "namespace Roads\npolicy facts_provenance = citations\ngroup Tolls\n  fact Car = 2\n    cite Wire \"two\"\n")).Rewritten);

    [Fact]
    public void Provenance_of_the_project() =>
        Assert.Equal(["a.facts", "b.facts", "press.facts"], PipelineRun.After(Project, project => project.WithProperty("FactsProvenance", "none")).Rewritten);

    [Fact]
    public void What_is_checked_and_not_written()
    {
        var run = PipelineRun.After(Project, project => project.WithProperty("FactsMinSources", "2").WithProperty("FactsAsOf", "2026-11-25").WithSetting("a.facts", "facts_severity.FACT0001", "error"));
        Assert.Equal("Modified 3", run.Reasons(TrackingNames.Documents));
        Assert.Equal("Unchanged 3", run.Reasons(TrackingNames.Models));
        Assert.Equal("Cached 3", run.Reasons(TrackingNames.Outputs));
        Assert.Empty(run.Rewritten);
    }

    [Fact]
    public void A_key_that_is_not_ours()
    {
        var run = PipelineRun.After(Project, project => project.WithSetting("", "indent_size", "4"));
        Assert.Equal("Cached 3", run.Reasons(TrackingNames.Documents));
        Assert.Empty(run.Rewritten);
    }

    [Fact]
    public void Visibility_of_a_file() =>
        Assert.Equal(["b.facts"], PipelineRun.After(Project, project => project.WithSetting("b.facts", "facts_visibility", "internal")).Rewritten);

    [Fact]
    public void Visibility_of_the_project() =>
        Assert.Equal(["FactCatalog.g.cs", "a.facts", "b.facts", "press.facts"], PipelineRun.After(Project, project => project.WithProperty("FactsVisibility", "internal")).Rewritten);

    /// <summary>What shows values of an internal type is internal itself, in whatever file it stands.</summary>
    [Fact]
    public void Visibility_of_the_file_of_a_type()
    {
        var project = Project.With("types.facts", "namespace Roads\nenum Kind { Car, Bus }\n").With("c.facts", "namespace Roads\ngroup Lanes\n  fact First: Kind = Bus\n    cite Wire \"bus\"\n");
        Assert.Equal(["c.facts", "types.facts"], PipelineRun.After(project, edited => edited.WithSetting("types.facts", "facts_visibility", "internal")).Rewritten);
    }
}
