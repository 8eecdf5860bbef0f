using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1105_SplitGroupTests
{
    private const string First = Wire + "group Cost\n  cite Wire\n  fact A = 1\n";

    private const string Message =
        "FACT1105: The facts of group 'Dossier.Cost' stand in a.facts already, and the facts of one group stand in one file. Move these there, or give them a group of their own.";

    [Fact]
    public void The_first_fact_of_the_second_file_is_reported() => Findings.Expect([("a.facts", First), ("b.facts", "group Cost\n  cite Wire\n  fact [|B|] = 1\n  fact C = 2\n")], Message);

    [Fact]
    public void Each_further_file_is_reported() => Findings.Expect(
        [("a.facts", First), ("b.facts", "group Cost\n  cite Wire\n  fact [|B|] = 1\n"), ("c.facts", "group Cost\n  cite Wire\n  fact [|C|] = 1\n")], Message, Message);

    [Fact]
    public void A_default_group_counts() => Findings.Expect([("a.facts", First), ("cost.facts", "fact [|B|] = 1\n  cite Wire\n")], Message);

    [Fact]
    public void A_dotted_name_counts() => Findings.Expect([("a.facts", First), ("b.facts", "namespace Dossier\ngroup Other\n  cite Wire\n  fact X = 1\ngroup Cost\n  cite Wire\n  fact [|B|] = 1\n")], Message);

    [Fact]
    public void The_same_fact_in_two_files_is_this_mistake() => Findings.Expect([("a.facts", First), ("b.facts", "group Cost\n  cite Wire\n  fact [|A|] = 1\n")], Message);

    [Fact]
    public void Groups_within_it_may_stand_in_another_file_and_are_generated()
    {
        Findings.None(("a.facts", First), ("b.facts", "group Cost.Details\n  cite Wire\n  fact B = 1\n"));
        Findings.Expect([("a.facts", First), ("b.facts", "group Cost\n  cite Wire\n  fact [|B|] = 1\n  fact C = 1\n  group Details\n    fact D = 1\n")], Message);
        var project = Of(("a.facts", First), ("b.facts", "group Cost\n  cite Wire\n  fact B = 1\n  fact C = 1\n  group Details\n    fact D = 1\n"));
        var model = Language.Emission.ModelBuilder.Build(project.Bind(project.Find("b.facts")!), project.Symbols);
        Assert.Equal("Dossier.Cost.Details", Assert.Single(model.Groups, group => group.Facts.Count > 0).Name);
    }

    [Fact]
    public void A_group_without_facts_of_its_own_may_stand_in_two_files() => Findings.None(
        ("a.facts", Wire + "group Cost\n  group A\n    cite Wire\n    fact X = 1\n"), ("b.facts", "group Cost\n  group B\n    cite Wire\n    fact X = 1\n"));

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var a = Document("a.facts", First);
        var b = Document("b.facts", "group Cost\n  cite Wire\n  fact B = 1\n");
        var project = new FactsProject([b, a]);
        Assert.Empty(project.GetDiagnostics(a));
        var found = Assert.Single(project.GetDiagnostics(b));
        Assert.Equal("a.facts", found.Related!.Value.Path);
        Assert.Equal("A", a.Tree.Text.Substring(found.Related.Value.Span.Start, 1));
    }

    [Fact]
    public void A_line_without_its_keyword_owns_no_group() =>
        Assert.Equal(["FACT1009"], Of(("a.facts", "group Cost\n  A = 1\n"), ("b.facts", First)) is var project ? project.Documents.SelectMany(project.GetDiagnostics).Select(found => found.Rule.Id) : []);
}
