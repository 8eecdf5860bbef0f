using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1108_UnknownNameTests
{
    [Theory]
    [InlineData("Mars", "A text stands in quotes: \"Mars\".")]
    [InlineData("True", "Is 'true' meant? A text stands in quotes.")]
    [InlineData("NONE", "Is 'none' meant? A text stands in quotes.")]
    [InlineData("null", "Write 'none' where there is no value, and 'unknown' where nobody knows it.")]
    [InlineData("yes", "Write 'true', or a text in quotes.")]
    [InlineData("No", "Write 'false', or a text in quotes.")]
    [InlineData("Planets.Distence", "Is 'Planets.Distance' meant? A text stands in quotes.")]
    [InlineData("Math.Distence", "A fact of another assembly cannot be used here: write its value, and cite its source. A text stands in quotes: \"Math.Distence\".")]
    [InlineData("Distence", "Is 'Distance' meant? A text stands in quotes.")]
    [InlineData("Mars.Moons", "A fact of another assembly cannot be used here: write its value, and cite its source. A text stands in quotes: \"Mars.Moons\".")]
    public void A_bare_word_that_names_nothing_is_reported(string word, string hint) => Findings.Expect(
        Wire + $"group Planets\n  cite Wire\n  fact Distance = 1\n  fact Near = [|{word}|]\n", $"FACT1108: There is no fact or other name '{word}'. {hint}");

    [Fact]
    public void A_member_of_an_enum_that_is_not_expected_says_so() => Findings.Expect(
        Wire + "enum Route { Oral, Topical }\nfact Way = [|Topical|]\n  cite Wire\n",
        "FACT1108: There is no fact or other name 'Topical'. It is a member of the enum 'Route': write 'Route.Topical', or ': Route' behind the fact's name.");

    [Fact]
    public void Each_unknown_operand_is_reported() => Findings.Expect(Wire + "group G\n  cite Wire\n  fact A = 1\n  fact B = A + [|C|] * [|D|]\n",
        "FACT1108: There is no fact or other name 'C'. A text stands in quotes: \"C\".", "FACT1108: There is no fact or other name 'D'. A text stands in quotes: \"D\".");

    [Theory]
    [InlineData("fact B = A")]
    [InlineData("fact B = G.A + 1")]
    [InlineData("fact B = unknown")]
    [InlineData("fact B: Role = Doctor")]
    public void Names_of_facts_and_members_of_enums_are_not(string line) =>
        Assert.DoesNotContain("FACT1108", Findings.Ids(Wire + "enum Role { Doctor }\ngroup G\n  cite Wire\n  fact A = 1\n  " + line + "\n"));

    [Fact]
    public void With_tables_whose_rows_have_names_nothing_is_said() =>
        Assert.DoesNotContain("FACT1108", Findings.Ids(Wire + "table T by Item\n  | Item: string |\n  | \"Face masks\" |\n  cite Wire\nfact B = FaceMasks\n  cite Wire\n"));
}
