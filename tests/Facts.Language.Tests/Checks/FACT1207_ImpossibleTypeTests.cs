using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1207_ImpossibleTypeTests
{
    private const string Ordered = "a range is of numbers, dates, date-times, durations or versions, and ";

    [Theory]
    [InlineData("[|range string|] = \"a\"..\"b\"", Ordered + "'string' is none")]
    [InlineData("[|range bool|] = true", Ordered + "'bool' is none")]
    [InlineData("[|range Role|] = Doctor..Nurse", Ordered + "'Role' is none")]
    [InlineData("[|partial int|] = 2020", "only a date can be partial")]
    [InlineData("[|string in km|] = \"a\"", "only a number has a unit")]
    [InlineData("[|date in d|] = 2020-03-22", "only a number has a unit")]
    public void A_type_whose_words_do_not_go_together_is_reported_as_a_whole(string rest, string message) =>
        Findings.Expect(Wire + $"enum Role {{ Doctor, Nurse }}\nfact A: {rest}\n  cite Wire\n", $"FACT1207: There is no such type: {message}.");

    [Theory]
    [InlineData("\"a\"..\"b\"", "string")]
    [InlineData("true..false", "bool")]
    public void So_is_a_range_of_what_has_no_order(string value, string type) =>
        Findings.Expect(Wire + $"fact A = [|{value}|]\n  cite Wire\n", $"FACT1207: There is no such type: {Ordered}'{type}' is none.");

    [Theory]
    [InlineData("range int = 1..2")]
    [InlineData("partial date? = 2020")]
    [InlineData("range version = \"1.0\"..\"2.0\"")]
    [InlineData("measured in kg = 1.0(1)")]
    [InlineData("range decimal in EUR = 1..2")]
    [InlineData("int?[] = [1, none]")]
    public void A_type_that_there_is_is_not(string rest) => Findings.None(Wire + $"fact A: {rest}\n  cite Wire\n");
}
