using System;
using System.Linq;
using Facts.Language.Policies;
using Facts.Language.Tests.Checks;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Suppressions;

/// <summary>Where an <c>allow</c> may stand, and what it holds for.</summary>
public sealed class SuppressionTests
{
    private const string Record = "record Delivery\n  Item: string\n  Count: int\n";

    [Theory]
    [InlineData("fact A = 1\n  allow FACT0001 \"own\"\n")]
    [InlineData("group G\n  allow FACT0001 \"own\"\n  fact A = 1\n  group H\n    fact B = 2\n")]
    [InlineData(Record + "fact A: Delivery\n  Item = \"masks\"\n    allow FACT0001 \"own\"\n  Count = 3\n    cite Wire\n")]
    [InlineData(Record + "fact A: Delivery\n  allow FACT0001 \"own\"\n  Item = \"masks\"\n  Count = 3\n    cite Wire\n")]
    [InlineData("fact A: int\n  until 2020-12-31 = none\n    cite Wire\n  from 2021-01-01 = 4\n    allow FACT0001 \"own\"\n")]
    [InlineData("fact A = 13\n  cite Wire\n  disputed 9\n    allow FACT0001 \"own\"\n")]
    [InlineData("fact A: string[]\n  - \"a\"\n    cite Wire\n  - \"b\"\n    allow FACT0001 \"own\"\n")]
    [InlineData(Record + "table T: Delivery by Item\n  | Item | Count | cite |\n  | \"masks\" | 3 | |\n    allow FACT0001 \"own\"\n  | \"gloves\" | 4 | Wire |\n")]
    [InlineData(Record + "table T: Delivery by Item\n  allow FACT0001 \"own\"\n  | Item | Count |\n  | \"masks\" | 3 |\n")]
    [InlineData("fact A = 1\n  cite Wire\n  cite Wire\n  allow FACT0006 \"both editions\"\n")]
    [InlineData("fact A = 1\n  cite Wire\n  cite Wire\n    allow FACT0006 \"both editions\"\n")]
    [InlineData("source Herald\n  title \"Again\"\n  allow FACT0005 \"in the archive\"\nfact A = 1\n  cite Herald\n")]
    [InlineData("source Herald\n  title \"Again\"\n  url \"https://example.org/herald\"\n  allow FACT0003 \"read and not used\"\n")]
    [InlineData("record lower\n  Item: string\n  allow FACT1103 \"as the register writes it\"\n")]
    [InlineData("enum lower { A }\n  allow FACT1103 \"as the register writes it\"\n")]
    public void It_holds_for_what_it_stands_under_and_for_all_in_that(string text) => Findings.None(Wire + text + "group Rest\n  fact Known = 1\n    cite Wire\n");

    [Fact]
    public void It_holds_for_nothing_beside_it() => Findings.Expect(Wire + "group G\n  group H\n    allow FACT0001 \"own\"\n    fact A = 1\n  fact [|B|] = 2\n  fact C = 2\n    cite Wire\n",
        "FACT0001: Fact 'Dossier.G.B' has no source citation. Add a 'cite' line under it.");

    [Fact]
    public void It_holds_for_its_own_rule() => Assert.Equal(["FACT0001", "FACT0304"], Findings.Ids(Wire + "fact A = 1\n  allow FACT0006 \"own\"\nfact B = 1\n  cite Wire\n"));

    /// <summary>Where no source has evidence no quote is looked for, and nobody knows whether one would be missed.</summary>
    [Theory]
    [InlineData("FACT0101")]
    [InlineData("FACT0106")]
    [InlineData("FACT0108")]
    public void Without_evidence_nothing_about_quotes_is_needless(string rule) => Assert.Empty(Findings.Ids(Wire + $"fact A = 1\n  cite Wire \"one\"\n    allow {rule} \"kept\"\n"));

    [Theory]
    [InlineData("allow FACT0001 \"own\"\n")]
    [InlineData("namespace N\nallow FACT0001 \"own\"\n")]
    public void A_whole_file_has_a_policy_instead(string text) => Assert.Equal(["FACT1008"], Findings.Ids(text + "fact A = 1\n").Except(["FACT0001"]));

    [Fact]
    public void A_locked_policy_does_not_forbid_it()
    {
        var settings = new PolicySettings(new([new PolicySetting("facts_severity.FACT0001", "error", "")]), IsLocked: true);
        var document = Document("notes.facts", Wire + "fact A = 1\n  allow FACT0001 \"own\"\nfact B = 2\n  cite Wire\n", settings);
        Assert.Empty(new FactsProject([document]).GetDiagnostics(document));
    }

    [Fact]
    public void All_are_listed_with_their_reasons_and_what_they_silence()
    {
        var project = Of(("notes.facts", "policy facts_as_of = 2027-01-01\n" + Wire + "group G\n  allow FACT0001 \"our own survey\"\n  fact A = 1\n  fact B = 2\n  fact C = 3\n    cite Wire\n    allow FACT0006 \"both\" until 2026-12\n"));
        var found = project.Check(project.Find("notes.facts")!).Suppressions;
        Assert.Equal(
            [("FACT0001", "our own survey", null, 2, false), ("FACT0006", "both", new DateTime(2026, 12, 31), 0, true)],
            found.Select(item => (item.RuleId, item.Reason, item.Until, item.Silenced, item.IsExpired)));
        Assert.All(found, item => Assert.Equal("notes.facts", item.Path));
        Assert.StartsWith("allow FACT0001", project.Find("notes.facts")!.Tree.Text[found[0].Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_any_has_an_empty_list()
    {
        var project = Of(("notes.facts", Wire));
        Assert.Empty(project.Check(project.Find("notes.facts")!).Suppressions);
    }
}
