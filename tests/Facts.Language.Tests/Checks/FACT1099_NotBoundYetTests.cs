using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1099_NotBoundYetTests
{
    [Theory]
    [InlineData("[|policy|] facts_min_sources = 2", "'policy'")]
    [InlineData("[|enum|] Role { Doctor, Nurse }", "'enum'")]
    [InlineData("[|unit|] Bmaf", "'unit'")]
    [InlineData("[|record|] Delivery\n  Item: string\n  Count: int?", "'record'")]
    [InlineData("[|table|] Ranks by Code\n  | Code: string | Grade: int |\n  | \"COL\" | 6 |\n  cite Wire \"six\"", "'table'")]
    [InlineData("fact A: [|string[]|] = [\"a\", \"b\"]\n  cite Wire", "the type of a list")]
    [InlineData("fact A: [|string?|] = none\n  cite Wire", "the type 'string?'")]
    [InlineData("fact A: [|range int|] = 1..2\n  cite Wire", "the type 'range int'")]
    [InlineData("fact A: [|partial date|] = 2020-03\n  cite Wire", "the type 'partial date'")]
    [InlineData("fact A: [|measured|] = 6.67430(15)e-11\n  cite Wire", "the type 'measured'")]
    [InlineData("fact A: decimal in [|EUR|] = 3 EUR\n  cite Wire", "a unit")]
    [InlineData("fact A = 3 [|EUR|]\n  cite Wire", "a unit")]
    [InlineData("fact A = [|6.67430(15)e-11|]\n  cite Wire", "a measured value")]
    [InlineData("fact A = [|6.62607015e-34 exact|]\n  cite Wire", "a measured value")]
    [InlineData("fact A = [|1.054571817...e-34|]\n  cite Wire", "a measured value")]
    [InlineData("fact A = [|[\"a\", \"b\"]|]\n  cite Wire", "a list")]
    [InlineData("fact A = [|1..2|]\n  cite Wire", "a range")]
    [InlineData("fact A = [|PT1H30M|]\n  cite Wire", "a duration")]
    [InlineData("fact A = [|2020-03|]\n  cite Wire", "a partial date")]
    [InlineData("fact A = [|2020-03-22T18:30Z|]\n  cite Wire", "a date-time")]
    [InlineData("fact A = [|unknown|]\n  cite Wire", "'unknown'")]
    [InlineData("fact A = [|none|]\n  cite Wire", "'none'")]
    [InlineData("fact A = [|1 + 2|]\n  cite Wire", "a computed value")]
    [InlineData("fact A = [|(1)|]\n  cite Wire", "a computed value")]
    [InlineData("fact A = [|-(1)|]\n  cite Wire", "a computed value")]
    [InlineData("fact A = [|sum(T.A)|]\n  cite Wire", "a computed value")]
    [InlineData("fact A = [|true.A|]\n  cite Wire", "a name as a value")]
    [InlineData("fact A = [|A|]", "a name as a value")]
    [InlineData("fact A = 1\n  cite Wire\n    [|note|] \"a\"", "'note'")]
    [InlineData("fact A = 1\n  cite Wire\n  [|status|] alleged", "'status'")]
    [InlineData("fact A = 1\n  cite Wire\n  [|as-of|] 2020-05-07", "'as-of'")]
    [InlineData("fact A = 1\n  cite Wire\n  [|disputed|] 2\n    cite Wire \"two\"\n    note \"a\"", "'disputed'")]
    [InlineData("fact A = 1\n  [|against|] Wire \"x\"\n  cite Wire", "'against'")]
    [InlineData("fact A = 1\n  cite Wire\n  [|allow|] FACT0004 \"a\"", "'allow'")]
    [InlineData("fact A: decimal\n  [|from|] 2007-01-01 = 19%\n    cite Wire\n  until 2006-12-31 = none", "timelines")]
    [InlineData("fact A\n  [|-|] \"a\"\n    cite Wire\n  - \"b\"\n    cite Wire", "lists")]
    [InlineData("fact A\n  [|Item|] = \"a\"\n    cite Wire\n  Count = 30\n    cite Wire", "fields of a value")]
    [InlineData("group A\n  cite Wire\n  [|note|] \"a\"", "'note'")]
    public void Each_construct_gives_exactly_one_information(string text, string what) => Findings.Expect(
        Wire + text + "\ngroup Rest\n  cite Wire\n", $"FACT1099: This version of Facts reads {what} and does not use it yet.");

    [Fact]
    public void The_fields_of_a_record_that_is_not_used_are_not_reported_as_well() => Findings.Expect(Wire + """
        [|record|] Delivery
          Item: string
        fact Relief: [|Delivery|]
          Item = "Lung ventilators"
            cite Wire
        """,
        "FACT1099: This version of Facts reads 'record' and does not use it yet.",
        "FACT1099: This version of Facts reads the type 'Delivery' and does not use it yet.");

    [Fact]
    public void A_source_has_its_own() => Findings.Expect(Wire + "  [|evidence|] \"a.seal\"\nfact A = 1\n  cite Wire\n",
        "FACT1099: This version of Facts reads 'evidence' and does not use it yet.");

    [Theory]
    [InlineData("enm Role { Doctor }")]
    [InlineData("Role { Doctor }")]
    public void A_misspelt_or_missing_keyword_is_reported_as_that(string line) => Assert.Single(Findings.Ids(line + "\n"));

    [Theory]
    [InlineData("true")]
    [InlineData("-1")]
    [InlineData("1")]
    [InlineData("2%")]
    [InlineData("1.5e3")]
    [InlineData("\"a\"")]
    [InlineData("2020-03-22")]
    public void What_is_used_is_not_reported(string value) => Findings.None(Wire + $"fact A = {value}\n  cite Wire\n");

    [Fact]
    public void A_unit_does_not_hide_the_value()
    {
        var project = Of(("notes.facts", "fact A = 41.5 m\nfact B: decimal in EUR = 3\n"));
        var facts = Language.Binding.Binder.Bind(project.Find("notes.facts")!, project.Symbols).Facts;
        Assert.Equal(["41.5 m", "3 EUR"], facts.Select(fact => fact.Value!.Value.Text + " " + fact.Unit));
    }
}
