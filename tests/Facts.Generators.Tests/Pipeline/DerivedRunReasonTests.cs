using System;

namespace Facts.Generators.Tests.Pipeline;

/// <summary>
/// What an edit costs where facts are computed from those of other files: <c>a</c> is read by <c>b</c>, that by <c>c</c>, and a data file by <c>d</c>; <c>e</c> reads nothing.
/// </summary>
public sealed class DerivedRunReasonTests
{
    private static readonly TestProject Project = new TestProject()
        .With("a.facts", """
            namespace Roads
            source Wire
              title "Tolls"
              url   "https://example.org/a"
            group Tolls
              cite Wire
              /// Per passage.
              fact Car = 2 // comment
              fact Bus = 9
            """)
        .With("b.facts", "namespace Roads\ngroup Both\n  fact Twice = Tolls.Car * 2\n")
        .With("c.facts", "namespace Roads\ngroup All\n  fact More = Both.Twice + 1\n")
        .With("d.facts", "namespace Roads\ngroup Bridges\n  cite Wire\n  table Spans from \"spans.facts.csv\"\n    | Length: int |\n  fact Total = sum(Spans.Length)\n")
        .With("spans.facts.csv", "Length\n10\n20\n")
        .With("e.facts", "namespace Roads\ngroup Other\n  cite Wire\n  fact Alone = 1 + 2\n");

    [Fact]
    public void No_edit_binds_nothing() => Check(project => project with { }, "Cached 5", "Cached 5");

    [Fact]
    public void A_value_re_emits_its_file_and_exactly_those_that_are_computed_from_it() =>
        Check(Edit("a.facts", "Car = 2", "Car = 3"), "Cached 2, Modified 3", "Cached 2, Modified 3", "a.facts", "b.facts", "c.facts");

    [Fact]
    public void In_the_middle_it_re_emits_what_is_behind_it() =>
        Check(Edit("b.facts", "* 2", "* 3"), "Cached 3, Modified 2", "Cached 3, Modified 2", "b.facts", "c.facts");

    [Fact]
    public void At_the_end_it_re_emits_one_file() =>
        Check(Edit("c.facts", "+ 1", "+ 2"), "Cached 4, Modified 1", "Cached 4, Modified 1", "c.facts");

    [Fact]
    public void A_value_that_nobody_reads_binds_again_what_sees_its_file_and_re_emits_that_file_alone() =>
        Check(Edit("a.facts", "Bus = 9", "Bus = 8"), "Cached 2, Modified 1, Unchanged 2", "Cached 4, Modified 1", "a.facts");

    [Fact]
    public void A_formula_of_the_same_value_ends_where_it_stands() =>
        Check(Edit("b.facts", "Tolls.Car * 2", "2 * Tolls.Car"), "Cached 3, Modified 1, Unchanged 1", "Cached 4, Modified 1", "b.facts");

    [Fact]
    public void A_comment_re_emits_nothing() =>
        Check(Edit("a.facts", "// comment", "// another"), "Cached 2, Unchanged 3", "Cached 5");

    [Fact]
    public void Documentation_re_emits_its_file_alone() =>
        Check(Edit("a.facts", "passage", "day"), "Cached 2, Modified 1, Unchanged 2", "Cached 4, Modified 1", "a.facts");

    [Fact]
    public void A_status_goes_on_to_what_is_computed_from_it() =>
        Check(Edit("a.facts", "fact Car = 2 // comment", "fact Car = 2\n    status estimated"), "Cached 2, Modified 3", "Cached 2, Modified 3", "a.facts", "b.facts", "c.facts");

    [Fact]
    public void A_data_file_concerns_those_that_read_it() =>
        Check(Edit("spans.facts.csv", "20", "30"), "Cached 4, Modified 1", "Cached 4, Modified 1", "d.facts");

    [Fact]
    public void A_file_that_reads_nothing_is_bound_alone() =>
        Check(Edit("e.facts", "1 + 2", "1 + 3"), "Cached 4, Modified 1", "Cached 4, Modified 1", "e.facts");

    [Fact]
    public void An_operand_that_goes_takes_the_value_with_it() =>
        Assert.Equal(["a.facts", "b.facts", "c.facts"], PipelineRun.After(Project, Edit("a.facts", "Car = 2", "Lorry = 2")).Rewritten);

    private static Func<TestProject, TestProject> Edit(string path, string old, string text) => project =>
    {
        var before = project.Files.Find(file => file.Path == TestProject.Folder + path)!.GetText()!.ToString();
        Assert.Contains(old, before, StringComparison.Ordinal);
        return project.With(path, before.Replace(old, text, StringComparison.Ordinal));
    };

    private static void Check(Func<TestProject, TestProject> edit, string models, string outputs, params string[] rewritten)
    {
        var run = PipelineRun.After(Project, edit);
        Assert.Equal((models, outputs), (run.Reasons(TrackingNames.Models), run.Reasons(TrackingNames.Outputs)));
        Assert.Equal(rewritten, run.Rewritten);
        Assert.Empty(run.Gone);
    }
}
