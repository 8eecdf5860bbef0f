using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1502_RepeatedClauseTests
{
    [Theory]
    [InlineData("status alleged", "status", " confirmed")]
    [InlineData("valid from 2020", "valid", " until 2021")]
    [InlineData("as-of 2020-03", "as-of", " 2021")]
    [InlineData("review-by 2027", "review-by", " 2028")]
    public void The_second_line_is_reported_at_its_keyword(string first, string keyword, string rest)
    {
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n  {first}\n  [|{keyword}|]{rest}\n", $"FACT1502: '{keyword}' stands here already. Remove one.");
        Findings.Expect(Wire + $"group G\n  cite Wire\n  {first}\n  [|{keyword}|]{rest}\n  fact A = 1\n", $"FACT1502: '{keyword}' stands here already. Remove one.");
    }

    [Theory]
    [InlineData("directness direct", "directness", " indirect")]
    [InlineData("translation \"a\"", "translation", " \"b\"")]
    public void So_are_those_of_a_citation(string first, string keyword, string rest) =>
        Findings.Expect(Wire + $"fact A = 1\n  cite Wire\n    {first}\n    [|{keyword}|]{rest}\n", $"FACT1502: '{keyword}' stands here already. Remove one.");

    [Fact]
    public void A_qualifier_is_reported_at_its_name() => Findings.Expect(
        Wire + "fact A = 1\n  cite Wire\n  qualifier Jurisdiction = \"IT\"\n  qualifier [|Jurisdiction|] = \"DE\"\n  qualifier Year = 2020\n",
        "FACT1502: 'qualifier Jurisdiction' stands here already. Remove one.");

    [Fact]
    public void A_third_one_is_another_mistake() =>
        Assert.Equal(["FACT1502", "FACT1502"], Findings.Ids(Wire + "fact A = 1\n  cite Wire\n  as-of 2020\n  as-of 2021\n  as-of 2022\n"));

    [Theory]
    [InlineData("note \"a\"\n  note \"b\"")]
    [InlineData("also \"a\"\n  also \"b\"")]
    [InlineData("according-to \"a\"\n  according-to \"b\"")]
    [InlineData("reviewed 2020\n  reviewed 2021 by \"b\"")]
    [InlineData("status alleged\n  disputed 2\n    status estimated\n    cite Wire page 2")]
    [InlineData("as-of 2020\n  review-by 2021\n  valid from 2020")]
    [InlineData("against Wire page 2\n    note \"a\"\n    note \"b\"")]
    public void What_may_be_said_several_times_or_of_several_things_is_right(string lines) => Findings.None(Wire + $"fact A = 1\n  cite Wire\n  {lines}\n");
}
