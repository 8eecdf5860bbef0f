using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1211_TwoValuesTests
{
    [Theory]
    [InlineData("fact A = [\"a\"]", "[|- \"b\"|]")]
    [InlineData("fact A: string = \"a\"", "[|Item = \"b\"|]")]
    [InlineData("fact A = 19%", "[|from 2007-01-01 = 19%|]")]
    public void A_value_behind_the_sign_and_one_below_are_reported_at_the_one_below(string first, string second) =>
        Findings.Expect(Wire + $"{first}\n  cite Wire\n  {second}\n", "FACT1211: Fact 'Dossier.Notes.A' has a value behind '=' and another below it. Remove one.");

    [Theory]
    [InlineData("fact A[||] =\n  - \"a\"\n  - \"b\"\n  cite Wire\n")]
    [InlineData("fact A: Delivery[||] =\n  Item = \"a\"\n  cite Wire\n")]
    [InlineData("fact A: int[||] =\n  from 2007 = 1\n  cite Wire\n")]
    [InlineData("fact A: Holder\n  Held[||] =\n    Item = \"a\"\n  cite Wire\n")]
    public void A_sign_with_the_value_below_it_is_one_sign_too_many(string text) => Findings.Expect(
        Wire + "record Delivery\n  Item: string\nrecord Holder\n  Held: Delivery\n" + text.Replace("[||] =", " =[||]", System.StringComparison.Ordinal),
        "FACT1009: A value is missing here. Write it behind '=', or remove '=' where it stands on the lines below.");

    [Theory]
    [InlineData("disputed [|=|] 9\n    cite Wire page 2", "disputed")]
    [InlineData("note [|=|] \"x\"", "note")]
    [InlineData("status [|=|] alleged", "status")]
    public void What_is_said_of_the_value_has_no_sign(string line, string keyword) =>
        Findings.Expect(Wire + $"fact A = 13\n  cite Wire\n  {line}\n", $"FACT1001: '=' is not expected here. Write '{keyword}' without a sign behind it.");

    [Fact]
    public void So_are_those_of_a_field() => Findings.Expect(
        Wire + "record Delivery\n  Items: string[]\nfact A: Delivery\n  cite Wire\n  Items = [\"a\"]\n    [|- \"b\"|]\n",
        "FACT1211: Field 'Dossier.Notes.A.Items' has a value behind '=' and another below it. Remove one.");

    [Theory]
    [InlineData("fact A = 2\n  cite Wire\n  disputed 3\n    cite Wire page 2\n")]
    [InlineData("fact A: string[]\n  cite Wire\n  - \"a\"\n  - \"b\"\n")]
    public void One_value_and_what_is_said_of_it_are_not(string text) => Assert.DoesNotContain("FACT1211", Findings.Ids(Wire + text));

    [Theory]
    [InlineData("from 2007 = \"a\"", "[|Item = \"b\"|]", "Fact 'Dossier.Notes.A' has a value in entries and another in fields. Remove one.")]
    [InlineData("Item = \"a\"", "[|- \"b\"|]", "Fact 'Dossier.Notes.A' has a value in fields and another in list elements. Remove one.")]
    [InlineData("- \"a\"", "[|from 2007 = \"b\"|]", "Fact 'Dossier.Notes.A' has a value in list elements and another in entries. Remove one.")]
    public void Values_of_two_forms_below_are_reported_at_the_second(string first, string second, string message) =>
        Findings.Expect(Wire + $"fact A\n  cite Wire\n  {first}\n  {second}\n", "FACT1211: " + message);

    [Theory]
    [InlineData("fact A\n  cite Wire\n  from 2007 = 5\n    [|- 6|]\n", "Entry 'Dossier.Notes.A.From2007_01_01' has a value behind '=' and another below it. Remove one.")]
    [InlineData("fact A: string[]\n  cite Wire\n  - \"a\"\n    [|- \"b\"|]\n", "Element 'Dossier.Notes.A[0]' has a value behind '-' and another below it. Remove one.")]
    [InlineData("fact A = [1]\n  cite Wire\n  disputed [2]\n    cite Wire page 2\n    [|- 3|]\n", "Disputed value of 'Dossier.Notes.A' has a value behind 'disputed' and another below it. Remove one.")]
    public void So_are_those_of_any_part(string text, string message) => Findings.Expect(Wire + text, "FACT1211: " + message);
}
