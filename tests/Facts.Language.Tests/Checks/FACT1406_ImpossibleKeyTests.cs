using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1406_ImpossibleKeyTests
{
    private const string Types = "enum Role { Doctor, Nurse }\nrecord Rank\n  Code: string\n";

    [Theory]
    [InlineData("string[]", "a list is no key")]
    [InlineData("int?", "a key is never absent: write its type without '?'")]
    [InlineData("double", "a number that is rounded is no key: write its type as 'decimal'")]
    [InlineData("measured", "a number that is rounded is no key: write its type as 'decimal'")]
    [InlineData("Rank", "a record is no key")]
    [InlineData("uri", "two addresses may be one: write its type as 'string'")]
    public void A_type_without_equality_is(string type, string problem) => Findings.Expect(
        Wire + Types + "table A by [|Key|]\n  | Key: " + type + " |\n  cite Wire\n", $"FACT1406: Rows cannot be found by 'Key': {problem}.");

    [Theory]
    [InlineData("string")]
    [InlineData("date?")]
    [InlineData("datetime")]
    [InlineData("range date")]
    public void A_timeline_is_over_days(string type) => Findings.Expect(
        Wire + "table A over [|From|]\n  | From: " + type + " |\n  cite Wire\n", "FACT1406: Rows cannot be found by 'From': a timeline is over days: write its type as 'date'.");

    [Fact]
    public void A_range_stands_last() => Findings.Expect(
        Wire + "table A by [|Span|], Key\n  | Span: range int | Key: string |\n  cite Wire\n", "FACT1406: Rows cannot be found by 'Span': a range is the last key: write it behind the others.");

    [Theory]
    [InlineData("bool", "true")]
    [InlineData("int", "1")]
    [InlineData("long", "1")]
    [InlineData("decimal", "1.5")]
    [InlineData("string", "\"x\"")]
    [InlineData("date", "2020-01-01")]
    [InlineData("partial date", "2020-01")]
    [InlineData("datetime", "2020-01-01T12:00Z")]
    [InlineData("duration", "PT1H")]
    [InlineData("version", "\"1.2\"")]
    [InlineData("guid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("Role", "Nurse")]
    [InlineData("range int", "1..5")]
    public void Types_that_are_compared_exactly_are_not(string type, string value) => Findings.None(Wire + Types + "table A by Key\n  | Key: " + type + " |\n  | " + value + " |\n  cite Wire\n");

    [Theory]
    [InlineData("date", "2020-01-01")]
    [InlineData("partial date", "2020")]
    public void Days_are_not(string type, string value) => Findings.None(Wire + "table A over From\n  | From: " + type + " |\n  | " + value + " |\n  cite Wire\n");

    [Fact]
    public void The_days_of_a_timeline_do_not_tell_it_from_others() => Findings.Expect(
        Wire + "table A by Day over [|Day|]\n  | Day: date | N: int |\n  | 2020-01-01 | 1 |\n  cite Wire\n",
        "FACT1406: Rows cannot be found by 'Day': it tells the timelines apart, and cannot be their days as well: name it behind 'by' or behind 'over'.");
}
