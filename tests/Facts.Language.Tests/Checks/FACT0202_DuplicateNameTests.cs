using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0202_DuplicateNameTests
{
    [Fact]
    public void The_second_fact_is_reported_at_its_name() => Findings.Expect(Wire + """
        group Expulsion
          cite Wire
          fact Officials = 2
          fact [|Officials|] = 3
        """, "FACT0202: 'Dossier.Expulsion.Officials' is declared twice, first in this file. Rename or remove one; where sources disagree, write one fact with a 'disputed' line.");

    [Theory]
    [InlineData("= 2", "= 2")]
    [InlineData("= 2", ": decimal = 2.0")]
    [InlineData("= \"a\"", ": string = \"a\"")]
    [InlineData("= 2020-03-22", ": date = 2020-03-22")]
    public void Where_both_have_one_value_nobody_disagrees(string first, string second) => Findings.Expect(Wire + $"""
        group Expulsion
          cite Wire
          fact Officials {first}
          fact [|Officials|] {second}
        """, "FACT0202: 'Dossier.Expulsion.Officials' is declared twice, first in this file. Rename or remove one: their values are the same.");

    [Theory]
    [InlineData("= 2", "= 2 EUR")]
    [InlineData("= 2", "= \"2\"")]
    [InlineData("= 2", "= -2")]
    [InlineData("= true", "= \"true\"")]
    public void Where_the_values_differ_a_dispute_may_be_meant(string first, string second) => Findings.Expect(Wire + $"""
        group Expulsion
          cite Wire
          fact Officials {first}
          fact [|Officials|] {second}
        """, "FACT0202: 'Dossier.Expulsion.Officials' is declared twice, first in this file. Rename or remove one; where sources disagree, write one fact with a 'disputed' line.");

    [Fact]
    public void A_group_opened_again_has_the_same_names() => Findings.Expect(Wire + """
        group Expulsion
          cite Wire
          fact Officials = 2
        group Expulsion
          cite Wire
          fact [|Officials|] = 3
          fact Ambassador = "Sergey Razov"
        """, "FACT0202: 'Dossier.Expulsion.Officials' is declared twice, first in this file. Rename or remove one; where sources disagree, write one fact with a 'disputed' line.");

    [Fact]
    public void A_fact_gives_way_to_a_group() => Findings.Expect(Wire + """
        group Expulsion
          cite Wire
          fact [|Days|] = 2
          group Days
            fact First = 2020-03-22
        """, "FACT0202: 'Dossier.Expulsion.Days' is declared twice, first in this file. Rename or remove one.");

    [Fact]
    public void A_fact_gives_way_to_a_group_that_only_a_dotted_name_makes() => Findings.Expect(Wire + """
        group Expulsion
          cite Wire
          fact [|People|] = 28
          fact People.Doctors = 8
        """, "FACT0202: 'Dossier.Expulsion.People' is declared twice, first in this file. Rename or remove one.");

    [Fact]
    public void A_fact_gives_way_to_a_group_of_another_file() => Findings.Expect(
        [
            ("a.facts", Wire + "group Expulsion\n  cite Wire\n  fact [|Days|] = 2\n"),
            ("b.facts", "group Expulsion.Days\n  cite Wire\n  fact First = 2020-03-22\n"),
        ],
        "FACT0202: 'Dossier.Expulsion.Days' is declared twice, first in b.facts. Rename or remove one.");

    [Fact]
    public void The_second_source_is_reported_at_its_name() => Findings.Expect(
        [("a.facts", Wire), ("b.facts", Wire.Replace("Wire\n", "[|Wire|]\n", System.StringComparison.Ordinal) + "fact Officials = 2\n  cite Wire\n")],
        "FACT0202: 'Wire' is declared twice, first in a.facts. Rename or remove one.");

    [Fact]
    public void Sources_are_project_wide() => Findings.Expect(
        [("a.facts", Wire), ("b.facts", "namespace Other\n" + Wire.Replace("Wire\n", "[|Wire|]\n", System.StringComparison.Ordinal) + "fact Officials = 2\n  cite Wire\n")],
        "FACT0202: 'Wire' is declared twice, first in a.facts. Rename or remove one.");

    [Fact]
    public void The_first_by_path_keeps_the_name_whatever_the_order_of_files()
    {
        var a = Document("a.facts", Wire);
        var b = Document("b.facts", Wire);
        foreach (var project in new[] { new FactsProject([a, b]), new FactsProject([b, a]) })
        {
            Assert.DoesNotContain(project.GetDiagnostics(a), found => found.Rule.Id == "FACT0202");
            var found = Assert.Single(project.GetDiagnostics(b), found => found.Rule.Id == "FACT0202");
            Assert.Equal("a.facts", found.Related!.Value.Path);
            Assert.Equal("Wire", a.Tree.Text.Substring(found.Related.Value.Span.Start, found.Related.Value.Span.Length));
        }
    }

    [Fact]
    public void The_other_declaration_is_the_related_place()
    {
        var found = Assert.Single(Findings.Of("fact A = 1\nfact A = 2\n"), found => found.Rule.Id == "FACT0202");
        Assert.Equal(5, found.Related!.Value.Span.Start);
        found = Assert.Single(Findings.Of("fact A = 1\ngroup Notes.A\n"), found => found.Rule.Id == "FACT0202");
        Assert.Equal(23, found.Related!.Value.Span.Start);
    }

    [Fact]
    public void A_source_and_a_fact_may_have_one_name() => Findings.None(Wire + "fact Wire = \"Example Wire\"\n  cite Wire\n");

    [Fact]
    public void Facts_of_two_groups_may_have_one_name() => Findings.None(Wire + "group A\n  cite Wire\n  fact X = 1\ngroup B\n  cite Wire\n  fact X = 1\n");

    [Fact]
    public void Groups_of_two_namespaces_may_have_one_name() => Findings.None(
        ("a.facts", "namespace A\n" + Wire + "group X\n  cite Wire\n  fact Y = 1\n"), ("b.facts", "namespace B\ngroup X\n  cite Wire\n  fact Y = 1\n"));

    [Fact]
    public void A_record_gives_way_to_a_group_before_it() => Findings.Expect(Wire + "group Plane\n  cite Wire\n  fact X = 1\nrecord [|Plane|]\n  Name: string\n",
        "FACT0202: 'Dossier.Plane' is declared twice, first in this file. Rename or remove one.");

    [Fact]
    public void A_record_gives_way_to_a_group_that_a_dotted_name_makes() => Findings.Expect(Wire + "record [|Plane|]\n  Name: string\ngroup Plane.Sizes\n  cite Wire\n  fact X = 1\n",
        "FACT0202: 'Dossier.Plane' is declared twice, first in this file. Rename or remove one.");

    [Fact]
    public void Declarations_without_their_keyword_take_no_names() => Assert.Equal(["FACT1009"], Findings.Ids(Wire + "A = 1\nfact A = 2\n  cite Wire\n"));

    [Fact]
    public void Facts_of_two_groups_without_names_do_not_collide() =>
        Assert.Equal(["FACT1009", "FACT1009"], Findings.Ids(Wire + "group\n  cite Wire\n  fact A = 1\ngroup\n  cite Wire\n  fact A = 2\n"));

    [Fact]
    public void Twenty_thousand_of_one_name_are_found_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("fact A = 1\n", 20_000));
        Assert.Equal(19_999, Findings.Of(text).Count(found => found.Rule.Id == "FACT0202"));
    }

    [Fact]
    public void Ten_thousand_pairs_are_found_in_time()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"fact A{i % 10_000} = 1\n"));
        Assert.Equal(10_000, Findings.Of(text).Count(found => found.Rule.Id == "FACT0202"));
    }
}
