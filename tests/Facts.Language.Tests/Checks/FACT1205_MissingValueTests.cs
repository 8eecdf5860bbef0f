using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1205_MissingValueTests
{
    private const string Message = "FACT1205: Fact 'Dossier.Notes.Cost' has no value. Write '= …' behind its name.";

    [Theory]
    [InlineData("fact [|Cost|]")]
    [InlineData("fact [|Cost|] \"the cost\"")]
    public void A_fact_without_a_value_is_reported_at_its_name(string line) => Findings.Expect(Wire + line + "\n  cite Wire\n", Message);

    [Fact]
    public void With_a_type_it_may_be_meant_as_a_timeline() => Findings.Expect(Wire + "fact [|Cost|]: decimal\n  cite Wire\n",
        "FACT1205: Fact 'Dossier.Notes.Cost' has no value. Write '= …' behind its type, or below it what holds when: 'from 2020-03-22 = …'.");

    [Theory]
    [InlineData("from 2007-01-01 = 19%")]
    [InlineData("- \"a\"")]
    [InlineData("Item = \"a\"")]
    [InlineData("disputed 5")]
    public void A_value_may_stand_below(string line) => Assert.DoesNotContain("FACT1205", Findings.Ids(Wire + $"fact Cost\n  {line}\n    cite Wire\n"));

    [Theory]
    [InlineData("fact Cost =")]
    [InlineData("fact Cost 5")]
    [InlineData("fact Cost is 5")]
    [InlineData("fact Cost:")]
    [InlineData("Cost: int")]
    public void What_the_parser_reported_is_not_reported_again(string line) => Assert.DoesNotContain("FACT1205", Findings.Ids(Wire + line + "\n  cite Wire\n"));

    [Theory]
    [InlineData("fact Cost\n  cite Wire\n  from [|2007|]\n", "Entry 'Dossier.Notes.Cost.From2007_01_01' has no value. Write '= …' behind its days; '= none' says that there is none.")]
    [InlineData("fact Cost\n  cite Wire\n  until [|2007|]\n    disputed 5\n      cite Wire page 2\n", "Entry 'Dossier.Notes.Cost.Start' has no value. Write '= …' behind its days; '= none' says that there is none.")]
    [InlineData("fact Cost: int[]\n  cite Wire\n  [|-|]\n    note \"unread\"\n", "Element 'Dossier.Notes.Cost[0]' has no value. Write it behind '-'.")]
    [InlineData("fact Cost = 1\n  cite Wire\n  [|disputed|]\n    cite Wire page 2\n", "Disputed value of 'Dossier.Notes.Cost' has no value. Write it behind 'disputed'.")]
    public void So_is_a_part_of_one(string text, string message) => Findings.Expect(Wire + text, "FACT1205: " + message);
}
