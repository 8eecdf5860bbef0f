using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1504_CircularReplacementTests
{
    [Fact]
    public void A_fact_that_replaces_itself_is_reported_where_it_says_so() => Findings.Expect(
        Wire + "fact A = 1\n  cite Wire\n  status retracted use [|A|]\n", "FACT1504: 'Dossier.Notes.A' is to be replaced by itself. Name another fact behind 'use', or remove it.");

    [Fact]
    public void A_circle_is_reported_once_at_its_last_link() => Findings.Expect(Wire + """
        group G
          cite Wire
          fact B = 1
            status retracted use C
          fact C = 1
            status retracted use G.A
          fact A = 1
            status retracted "wrong" use [|B|]
          fact Outside = 1
            status retracted use C
        """, "FACT1504: 'Dossier.G.A' is to be replaced by itself, by way of Dossier.G.B, Dossier.G.C. Name another fact behind 'use', or remove it.");

    [Fact]
    public void Two_circles_are_two_mistakes() => Assert.Equal(["FACT1504", "FACT1504"], Findings.Ids(Wire + """
        group G
          cite Wire
          fact A = 1
            status retracted use B
          fact B = 1
            status retracted use A
          fact C = 1
            status retracted use C
        """));

    [Fact]
    public void A_circle_over_files_is_reported_in_the_last_of_them() => Findings.Expect(
        [
            ("x.facts", Wire + "fact A = 1\n  cite Wire\n  status retracted use B\n"),
            ("y.facts", "fact B = 1\n  cite Wire\n  status retracted use [|A|]\n"),
        ],
        "FACT1504: 'Dossier.Y.B' is to be replaced by itself, by way of Dossier.X.A. Name another fact behind 'use', or remove it.");

    [Fact]
    public void The_replacement_of_a_group_that_stands_in_it_replaces_itself() => Findings.Expect(
        Wire + "group G\n  cite Wire\n  status retracted use [|B|]\n  fact A = 1\n  fact B = 2\n",
        "FACT1504: 'Dossier.G.B' is to be replaced by itself. Name another fact behind 'use', or remove it.");

    [Fact]
    public void With_a_status_of_its_own_it_does_not() =>
        Findings.None(Wire + "group G\n  cite Wire\n  status retracted use B\n  fact A = 1\n  fact B = 2\n    status stated\n");

    [Theory]
    [InlineData("fact A = 1\n  cite Wire\n  status retracted use B\nfact B = 2\n  cite Wire\n")]
    [InlineData("fact A = 1\n  cite Wire\n  status retracted use B\nfact B = 2\n  cite Wire\n  status retracted use C\nfact C = 2\n  cite Wire\n")]
    [InlineData("fact A = 1\n  cite Wire\n  status retracted\n")]
    [InlineData("fact A = 1\n  cite Wire\n  status retracted use B\nfact B = A + 1\n")]
    public void A_chain_with_an_end_is_right(string text) => Assert.DoesNotContain("FACT1504", Findings.Ids(Wire + text));

    [Theory]
    [InlineData("Plains", "There is no fact or other name 'Plains'. Is 'Planes' meant?")]
    [InlineData("Zeppelins", "There is no fact or other name 'Zeppelins'. Name the fact to use instead.")]
    [InlineData("G", "There is no fact or other name 'G'. Name the fact to use instead.")]
    [InlineData("Rate.From2007_01_01", "There is no fact or other name 'Rate.From2007_01_01'. 'Dossier.G.Rate' can be used instead only as a whole.")]
    public void What_is_no_fact_cannot_replace_one(string name, string message) => Findings.Expect(
        Wire + $"group G\n  cite Wire\n  fact Planes = 13\n  fact Rate\n    from 2007 = 1\n  fact A = 1\n    status retracted use [|{name}|]\n", "FACT1108: " + message);

    [Fact]
    public void A_name_that_several_facts_have_must_say_which() => Findings.Expect(
        Wire + "group X.P\n  cite Wire\n  fact Planes = 13\ngroup X.Q\n  cite Wire\n  fact Planes = 14\ngroup G\n  cite Wire\n  fact A = 1\n    status retracted use [|Planes|]\n",
        "FACT1109: 'Planes' may mean several things. Write Dossier.X.P.Planes or Dossier.X.Q.Planes.");

    [Fact]
    public void A_chain_of_twenty_thousand_is_followed_in_time()
    {
        var chain = Enumerable.Range(0, 20_000).Select(i => $"  fact F{i} = 1\n    status retracted use F{i + 1}\n");
        Assert.Equal(["FACT1108"], Findings.Ids(Wire + "group G\n  cite Wire\n" + string.Concat(chain)));
        Assert.Equal(["FACT1504"], Findings.Ids(Wire + "group G\n  cite Wire\n" + string.Concat(chain) + "  fact F20000 = 1\n    status retracted use F7\n"));
    }
}
