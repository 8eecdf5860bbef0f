using System;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>
/// What an edit costs: three files, of which one cites a source of another. Each stage runs for what changed and for nothing else, and a change comes through.
/// Where a stage gives what it gave before, it says Unchanged, and all behind it is Cached.
/// </summary>
public sealed class RunReasonTests
{
    private const string Cached = "Cached 3";
    private const string OneUnchanged = "Cached 2, Unchanged 1";
    private const string OneModified = "Cached 2, Modified 1";

    private static readonly TestProject Project = new TestProject()
        .With("a.facts", """
            namespace Roads
            group Tolls
              /// Per passage.
              fact Car = 2 // comment
                cite Wire "two"
              fact Bus = 9
            """)
        .With("b.facts", "namespace Roads\ngroup Bridges\n  fact Count = 3\n")
        .With("press.facts", "namespace Roads\nsource Wire\n  title \"Tolls rise\"\n  url \"https://example.org/a\"\n")
        .With("page.evidence.txt", "two")
        .WithCSharp("class C { }");

    [Fact]
    public void No_edit() => Check(project => project with { }, Cached, Cached, Cached, "Cached 1", Cached, Cached, "Cached 1");

    [Fact]
    public void An_unrelated_CSharp_edit() =>
        Check(project => project with { CSharp = ["class D { int i; }"] }, Cached, Cached, Cached, "Cached 1", Cached, Cached, "Cached 1");

    [Fact]
    public void An_edit_of_evidence() =>
        Check(project => project.With("page.evidence.txt", "three"), Cached, Cached, Cached, "Cached 1", Cached, Cached, "Cached 1");

    [Fact]
    public void A_value() => Check(Edit("Car = 2", "Car = 3"), OneModified, OneModified, OneUnchanged, "Cached 1", OneModified, OneModified, "Cached 1", "a.facts");

    [Fact]
    public void A_quote() => Check(Edit("\"two\"", "\"deux\""), OneModified, OneModified, OneUnchanged, "Cached 1", OneModified, OneModified, "Cached 1", "a.facts");

    [Fact]
    public void Documentation() => Check(Edit("passage", "day"), OneModified, OneModified, OneUnchanged, "Cached 1", OneModified, OneModified, "Cached 1", "a.facts");

    [Fact]
    public void A_comment() => Check(Edit("// comment", "// another"), OneModified, OneModified, OneUnchanged, "Cached 1", OneUnchanged, Cached, "Cached 1");

    [Fact]
    public void White_space() => Check(Edit("fact Bus = 9", "\n\n  fact  Bus  =  9  "), OneModified, OneModified, OneUnchanged, "Cached 1", OneUnchanged, Cached, "Cached 1");

    [Fact]
    public void A_new_fact() => Check(Edit("fact Bus = 9", "fact Bus = 9\n  fact Lorry = 20"), OneModified, OneModified, OneUnchanged, "Cached 1", OneModified, OneModified, "Cached 1", "a.facts");

    [Fact]
    public void The_title_of_a_source() =>
        Check(project => Replace(project, "press.facts", "rise", "fall"), OneModified, OneModified, OneUnchanged, "Cached 1", OneModified, OneModified, "Cached 1", "press.facts");

    /// <summary>The links in the documentation of facts that cite it hold the address: their file is written anew, others are not.</summary>
    [Fact]
    public void The_address_of_a_source() => Check(
        project => Replace(project, "press.facts", "/a", "/b"), OneModified, OneModified, OneModified, "Modified 1", "Modified 2, Unchanged 1", "Cached 1, Modified 2", "Cached 1", "a.facts", "press.facts");

    /// <summary>It may want a name: all files are bound again, and give what they gave.</summary>
    [Fact]
    public void A_new_group() =>
        Check(Edit("  fact Bus", "group Night\n  fact Bus"), OneModified, OneModified, OneModified, "Modified 1", "Modified 1, Unchanged 2", OneModified, "Cached 1", "a.facts");

    [Fact]
    public void A_file_more()
    {
        var run = PipelineRun.After(Project, project => project.With("c.facts", "namespace Roads\ngroup Ferries\n  fact Count = 1\n"));
        Assert.Equal("Cached 3, New 1", run.Reasons(TrackingNames.Documents));
        Assert.Equal("Modified 1", run.Reasons(TrackingNames.Symbols));
        Assert.Equal("New 1, Unchanged 3", run.Reasons(TrackingNames.Models));
        Assert.Equal("Cached 3, New 1", run.Reasons(TrackingNames.Outputs));
        Assert.Equal("Modified 1", run.Reasons(TrackingNames.Catalog));
        Assert.Equal(["FactCatalog.g.cs", "c.facts"], run.Rewritten);
        Assert.Empty(run.Gone);
    }

    [Fact]
    public void A_file_less()
    {
        var run = PipelineRun.After(Project, project => project.Without("b.facts"));
        Assert.Equal("Cached 1, Modified 1, Removed 1", run.Reasons(TrackingNames.Documents));
        Assert.Equal("Modified 1", run.Reasons(TrackingNames.Symbols));
        Assert.Equal("Modified 1, Removed 1, Unchanged 1", run.Reasons(TrackingNames.Models));
        // Those behind it move up, and are written again as they are.
        Assert.Equal(["FactCatalog.g.cs", "press.facts"], run.Rewritten);
        Assert.Equal(["b.facts"], run.Gone);
    }

    [Fact]
    public void A_file_of_another_name()
    {
        var run = PipelineRun.After(Project, project => project.Without("b.facts").With("z.facts", Text(project, "b.facts")));
        Assert.Equal("Modified 1", run.Reasons(TrackingNames.Symbols));
        // Roslyn compares lists of one length place by place, so that files behind the removed one may run again: to the same text.
        Assert.Equal(["FactCatalog.g.cs", "z.facts"], run.Changed);
        Assert.Equal(["b.facts"], run.Gone);
    }

    [Fact]
    public void The_source_goes_and_its_citation_with_it()
    {
        var run = PipelineRun.After(Project, project => project.Without("press.facts"));
        Assert.Equal(["FactCatalog.g.cs", "a.facts"], run.Rewritten);
        Assert.Equal(["press.facts"], run.Gone);
    }

    [Fact]
    public void An_option_of_the_emission_touches_no_model()
    {
        var run = PipelineRun.After(Project, project => project.WithProperty("FactsConstants", "false"));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Files));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Documents));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Models));
        Assert.Equal("Modified 3", run.Reasons(TrackingNames.Outputs));
        Assert.Equal(["FactCatalog.g.cs", "a.facts", "b.facts", "press.facts"], run.Rewritten);
    }

    [Fact]
    public void An_option_that_is_not_ours_touches_nothing()
    {
        var run = PipelineRun.After(Project, project => project.WithProperty("SomethingElse", "1"));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Files));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Documents));
        Assert.Equal(Cached, run.Reasons(TrackingNames.Outputs));
        Assert.Empty(run.Rewritten);
    }

    [Fact]
    public void Another_root_namespace_rewrites_the_catalogue_and_files_without_a_namespace_of_their_own()
    {
        var run = PipelineRun.After(Project.With("loose.facts", "fact A = 1\n"), project => project.WithProperty("RootNamespace", "Other"));
        Assert.Equal(["FactCatalog.g.cs", "loose.facts"], run.Rewritten);
    }

    [Fact]
    public void Switched_off_all_goes_and_switched_on_all_comes()
    {
        var off = PipelineRun.After(Project, project => project.WithProperty("FactsEnabled", "false"));
        Assert.Equal(4, off.Gone.Length);
        var on = PipelineRun.After(Project.WithProperty("FactsEnabled", "false"), project => project.WithProperty("FactsEnabled", "true"));
        Assert.Equal(4, on.Rewritten.Length);
    }

    [Fact]
    public void Another_language_version_rewrites_what_depends_on_it()
    {
        var driver = Project.Generate();
        var old = Project with { LanguageVersion = LanguageVersion.CSharp7_3 };
        var run = driver.WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp7_3)).RunGenerators(old.CreateCompilation(), TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(run.GeneratedTrees, tree => tree.ToString().Contains("#nullable", StringComparison.Ordinal));
    }

    private static Func<TestProject, TestProject> Edit(string old, string text) => project => Replace(project, "a.facts", old, text);

    private static TestProject Replace(TestProject project, string path, string old, string text)
    {
        var before = Text(project, path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        return project.With(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    private static string Text(TestProject project, string path) => project.Files.Find(file => file.Path == TestProject.Folder + path)!.GetText()!.ToString();

    private static void Check(
        Func<TestProject, TestProject> edit, string files, string documents, string declarations, string symbols, string models, string outputs, string catalog, params string[] rewritten)
    {
        var run = PipelineRun.After(Project, edit);
        Assert.Equal(
            new[] { files, documents, declarations, symbols, models, outputs, catalog },
            new[]
            {
                run.Reasons(TrackingNames.Files), run.Reasons(TrackingNames.Documents), run.Reasons(TrackingNames.Declarations), run.Reasons(TrackingNames.Symbols),
                run.Reasons(TrackingNames.Models), run.Reasons(TrackingNames.Outputs), run.Reasons(TrackingNames.Catalog),
            });
        Assert.Equal(rewritten, run.Rewritten);
        Assert.Empty(run.Gone);
    }
}
