using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>That one slip gives one finding must not cost the findings of other slips.</summary>
public sealed class IndependentMistakesTests
{
    [Fact]
    public void Two_lines_with_a_mistake_each_are_both_reported() => SyntaxErrors.ExpectAll(
        """
        [|fct|] A = 1
        [|fct|] B = 2
        """,
        "FACT1012",
        "FACT1012");

    [Fact]
    public void Mistakes_below_one_another_are_all_reported() => SyntaxErrors.ExpectAll(
        """
        group G
          fact A = [|521,800|]
            cite W [|pge|] 3 "q"
              [|nte|] "n"
            [|statsu|] alleged
          fact B: string[[||]
            - [|“b”|]
            - [|"c|]
        """,
        "FACT1004",
        "FACT1013",
        "FACT1012",
        "FACT1012",
        "FACT1009",
        "FACT1011",
        "FACT1002");

    [Fact]
    public void Every_row_reports_its_own_mistake() => SyntaxErrors.ExpectAll(
        """
        table T
          | A | B | cite |
          | [|1,000|] | 2 | |
          | 1 | 2 [|3|] | W |
          | 1 | 2 | W [|pge|] 3 |
          | 1 | 2 | W[||]
        """,
        "FACT1004",
        "FACT1001",
        "FACT1013",
        "FACT1009");

    [Fact]
    public void A_name_lost_below_a_lost_keyword_is_reported_too() => SyntaxErrors.ExpectAll(
        """
        group A
          [|Doors|] = 4
          fact [|=|] 5
        """,
        "FACT1009",
        "FACT1009");

    [Fact]
    public void A_keyword_lost_above_does_not_hide_a_mistake_below() => SyntaxErrors.ExpectAll(
        """
        [|Expulsion|]
          fact Officials = [|41,5|]
            cite Wire2021 [|"expelled|]
        [|Other|]
          title [|‘Two officials’|]
        """,
        "FACT1009",
        "FACT1004",
        "FACT1002",
        "FACT1009",
        "FACT1011");

    [Fact]
    public void Two_blocks_with_a_misplaced_line_each_are_both_reported() => SyntaxErrors.ExpectAll(
        """
        fact A = 1
          [|fact|] B = 2
        fact C = 1
          title [|"x"|]
        record R
          [|fact|] D = 2
        """,
        "FACT1008",
        "FACT1009",
        "FACT1008");

    [Fact]
    public void A_line_that_means_nothing_is_reported_again_behind_one_that_does() => SyntaxErrors.ExpectAll(
        """
        [|Lorem|] ipsum dolor
        sit amet, consectetur
        fact A = 1
        [|adipiscing|] elit sed
        """,
        "FACT1012",
        "FACT1012");

    [Fact]
    public void What_did_parse_beside_a_mistake_is_all_in_the_tree()
    {
        var tree = SyntaxTree.Parse("group G\n  fact A = 1 2\n    cite W pge 3 \"q\"\n  fct B = [1, 2\n    cite V\n  fact C = 3\n");
        var names = SyntaxWalk.NodesIn(tree.Root).OfType<FactSyntax>().Select(fact => tree.GetText(fact.Name.Tokens[0]));
        Assert.Equal(["A", "B", "C"], names);
        Assert.Equal(2, SyntaxWalk.NodesIn(tree.Root).OfType<CiteSyntax>().Count());
        Assert.Equal(3, tree.Diagnostics.Count);
    }

    [Theory]
    [InlineData("group G\r\n\tfact A = 521,800", "(2,11): error FACT1004: '521,800' is not a number here: write 521_800.")]
    [InlineData("\uFEFFfct A = 1", "(1,2): error FACT1012: A line cannot begin with 'fct' here. Is 'fact' meant?")]
    [InlineData("fact A =\n\n", "(1,9): error FACT1009: A value is missing here. Write a number, a text in quotes, a date or a name.")]
    public void Line_and_column_are_those_that_an_editor_shows(string text, string expected) => Assert.Equal(expected, SyntaxErrors.Print(text));
}
