using System.Linq;
using System.Text;

namespace Facts.Language.Tests.Checks;

public sealed class FACT0004_TooFewSourcesTests
{
    private const string Two = "policy facts_min_sources = 2\n";
    private static readonly string Sources = Source("Wire") + Source("Herald", "Wire") + Source("Post", "Herald") + Source("Gazette")
        + "fact Rest = 1\n  cite Wire\n  cite Gazette\nfact Others = 1\n  cite Post\n  cite Herald\n  cite Gazette\n";

    [Fact]
    public void One_source_is_too_few_where_two_are_wanted() => Expect("fact [|Officials|] = 2\n  cite Wire\n",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void The_same_source_twice_is_one() => Expect("fact [|Officials|] = 2\n  cite Wire page 1\n  cite Wire page 2\n",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void A_source_and_the_one_that_it_republishes_are_one() => Expect("fact [|Officials|] = 2\n  cite Wire\n  cite Herald\n",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. 'Wire' and 'Herald' share the origin 'Wire': cite one that does not go back to it.");

    [Fact]
    public void An_origin_is_followed_to_its_end() => Expect("fact [|Officials|] = 2\n  cite Post\n  cite Herald\n",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. 'Post' and 'Herald' share the origin 'Wire': cite one that does not go back to it.");

    [Fact]
    public void Two_origins_are_two() => Expect("fact Officials = 2\n  cite Post\n  cite Gazette\n");

    [Fact]
    public void Three_may_be_wanted() => Findings.Expect("policy facts_min_sources = 3\n" + Sources.Replace("Rest", "[|Rest|]", System.StringComparison.Ordinal).Replace("Others", "[|Others|]", System.StringComparison.Ordinal),
        "FACT0004: Fact 'Dossier.Notes.Rest' rests on 2 independent sources, and the policy wants 3. Cite another one.",
        "FACT0004: Fact 'Dossier.Notes.Others' rests on 2 independent sources, and the policy wants 3. 'Post' and 'Herald' share the origin 'Wire': cite one that does not go back to it.");

    [Fact]
    public void Without_a_policy_one_is_enough() => Findings.None(Source("Wire") + "fact Officials = 2\n  cite Wire\n");

    [Fact]
    public void What_has_no_source_lacks_one_and_is_not_counted() => Expect("fact [|Officials|] = 2\n",
        "FACT0001: Fact 'Dossier.Notes.Officials' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void Evidence_against_it_does_not_count() => Expect("fact [|Officials|] = 2\n  cite Wire\n  against Gazette\n",
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Citations_of_a_group_count_for_each_fact_in_it() => Expect("group A\n  cite Wire\n  cite Gazette\n  fact One = 1\n  fact Two = 2\n    cite Wire\n    cite Gazette\n");

    [Fact]
    public void A_group_with_one_source_is_too_few_for_each_fact_in_it() => Expect("group A\n  cite Wire\n  fact [|One|] = 1\n  fact [|Two|] = 2\n",
        "FACT0004: Fact 'Dossier.A.One' rests on 1 independent source, and the policy wants 2. Cite another one.",
        "FACT0004: Fact 'Dossier.A.Two' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void A_source_that_is_not_declared_may_be_another() => Expect("fact Officials = 2\n  cite Wire\n  cite [|Gazete|]\n",
        "FACT0002: There is no source 'Gazete'. Is 'Gazette' meant?");

    [Fact]
    public void An_origin_that_is_not_declared_is_reported_alone() => Findings.Expect(
        Two + Source("A", "[|Nowhere|]") + Source("B", "[|Nowhere|]") + "fact Officials = 2\n  cite A\n  cite B\n",
        "FACT0002: There is no source 'Nowhere'. Declare it: 'source Nowhere' with a title and a url below it.",
        "FACT0002: There is no source 'Nowhere'. Declare it: 'source Nowhere' with a title and a url below it.");

    [Theory]
    [InlineData("fact Officials = 2\n  cite Wire\n  ?? Gazette\n")]
    [InlineData("group A\n  cite Wire\n  ?? Gazette\n  fact One = 1\n")]
    public void What_could_not_be_read_may_be_another(string text) => Assert.DoesNotContain("FACT0004", Findings.Ids(Two + Sources + text));

    [Fact]
    public void A_computed_fact_rests_on_what_it_is_computed_from() => Expect("fact Twice = 2 * Rest\n");

    [Fact]
    public void A_retracted_fact_wants_no_second_source() => Expect("fact Officials = 2\n  status retracted \"the publisher corrected it\"\n  cite Wire\n");

    [Fact]
    public void What_sources_state_against_it_wants_no_second_source() => Expect("fact Officials = 2\n  cite Wire\n  cite Gazette\n  disputed 3\n    cite Post\nfact Planes\n  disputed 9\n    cite Wire\n  disputed 13\n    cite Gazette\n");

    [Fact]
    public void Parts_without_citations_of_their_own_are_counted_at_the_fact_once() => Expect(
        "record Delivery\n  Item: string\n  Count: int\nfact [|Relief|]: Delivery\n  cite Wire\n  Item = \"Masks\"\n  Count = 2\n",
        "FACT0004: Fact 'Dossier.Notes.Relief' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Parts_with_citations_of_their_own_are_counted_by_themselves() => Expect(
        "record Delivery\n  Item: string\n  Count: int\nfact Relief: Delivery\n  cite Wire\n  Item = \"Masks\"\n    cite Wire\n    cite Gazette\n  [|Count|] = 2\n    cite Gazette\n",
        "FACT0004: Field 'Dossier.Notes.Relief.Count' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Entries_are_counted_by_themselves() => Expect(
        "fact Rate: decimal\n  from [|2007-01-01|] until 2019-12-31 = 19%\n    cite Wire\n  from 2020-01-01 = 16%\n    cite Wire\n    cite Gazette\n",
        "FACT0004: Entry 'Dossier.Notes.Rate.From2007_01_01' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Elements_are_counted_by_themselves() => Expect(
        "fact Items: string[]\n  - \"a\"\n    cite Wire\n    cite Gazette\n  - [|\"b\"|]\n    cite Wire\n",
        "FACT0004: Element 'Dossier.Notes.Items[1]' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void A_table_is_counted_once_for_its_rows() => Expect(
        "table [|Ranks|] by Code\n  | Code: string | Grade: int |\n  | \"COL\" | 6 |\n  | \"MAJ\" | 4 |\n  cite Wire\n",
        "FACT0004: Table 'Dossier.Ranks' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Rows_and_cells_with_citations_of_their_own_are_counted_by_themselves() => Expect(
        "table Ranks by Code\n  | Code: string | Grade: int | cite |\n  | [|\"COL\"|] | 6 | Wire |\n  | \"MAJ\" | 4 | Wire; Gazette |\n    [|Grade|]\n      cite Post\n",
        "FACT0004: Row 'Dossier.Ranks.COL' rests on 1 independent source, and the policy wants 2. Cite another one.",
        "FACT0004: Field 'Dossier.Ranks.MAJ.Grade' rests on 1 independent source, and the policy wants 2. Cite another one.");

    [Fact]
    public void Sources_of_other_files_are_followed() => Findings.Expect(
        [("a.facts", Two + "fact [|Officials|] = 2\n  cite Herald\n  cite Wire\n"), ("b.facts", Source("Herald", "Wire")), ("c.facts", Source("Wire"))],
        "FACT0004: Fact 'Dossier.A.Officials' rests on 1 independent source, and the policy wants 2. 'Herald' and 'Wire' share the origin 'Wire': cite one that does not go back to it.");

    [Fact]
    public void Many_that_share_an_origin_are_not_all_named() => Findings.Expect(
        Two + Source("A") + string.Concat("BCDEFG".Select(name => Source(name.ToString(), "A"))) + "fact [|Officials|] = 2\n" + string.Concat("ABCDEFG".Select(name => $"  cite {name}\n")),
        "FACT0004: Fact 'Dossier.Notes.Officials' rests on 1 independent source, and the policy wants 2. 'A', 'B', 'C', 'D', 'E' and others share the origin 'A': cite one that does not go back to it.");

    [Fact]
    public void A_chain_of_100_000_sources_has_one_origin()
    {
        const int count = 100_000;
        var text = new StringBuilder(Two);
        for (var i = 0; i < count; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"source S{i}\n  title \"t\"\n  doi \"10.1/{i}\"\n").Append(i + 1 < count ? System.FormattableString.Invariant($"  via S{i + 1}\n") : "");
        text.Append("fact Officials = 2\n  cite S0\n  cite S99999\n");
        var found = Findings.Of(text.ToString()).Single(item => item.Rule.Id == "FACT0004");
        Assert.Contains("'S0' and 'S99999' share the origin 'S99999'", found.Message, System.StringComparison.Ordinal);
    }

    private static void Expect(string markup, params string[] messages) => Findings.Expect(Two + Sources + markup, messages);

    private static string Source(string name, string? via = null) => $"source {name}\n  title \"t\"\n  url \"https://example.org/\"\n" + (via == null ? "" : $"  via {via}\n");
}
