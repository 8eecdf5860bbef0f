using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1206_EmptyRangeTests
{
    [Theory]
    [InlineData("40..12")]
    [InlineData("12.5..12.49")]
    [InlineData("1.5e3..1.4e3")]
    [InlineData("-1..-2")]
    [InlineData("2020-04-04..2020-03-22")]
    [InlineData("2020-03-22T18:30+02:00..2020-03-22T16:29Z", "2020-03-22T18:30+02:00..2020-03-22T16:29…")]
    [InlineData("PT2H..PT90M")]
    public void A_range_whose_end_stands_before_its_beginning_is_reported_as_a_whole(string value, string? shown = null) =>
        Findings.Expect(Wire + $"fact A = [|{value}|]\n  cite Wire\n", $"FACT1206: Nothing is in the range {shown ?? value}: its end stands before its beginning. Turn the two around.");

    [Theory]
    [InlineData(": range version", "\"1.10\"..\"1.9\"")]
    [InlineData("", "2020-04..2020-03")]
    public void So_is_one_whose_type_says_what_it_is_of(string type, string value) =>
        Findings.Expect(Wire + $"fact A{type} = [|{value}|]\n  cite Wire\n", $"FACT1206: Nothing is in the range {value}: its end stands before its beginning. Turn the two around.");

    [Theory]
    [InlineData("10..<10", "10..10")]
    [InlineData("2020-03-22..<2020-03-22", "2020-03-22..2020-03-22")]
    [InlineData("1.50..<1.5", "1.50..1.50")]
    public void One_that_leaves_out_all_that_it_begins_with_is_told_so(string value, string better) => Findings.Expect(Wire + $"fact A = [|{value}|]\n  cite Wire\n",
        $"FACT1206: Nothing is in the range {value}: it ends where it begins, and leaves its end out. Write {better} for that one value.");

    [Theory]
    [InlineData("12..40")]
    [InlineData("10..10")]
    [InlineData("10..<11")]
    [InlineData("10..")]
    [InlineData("..<-10")]
    [InlineData("9..10")]
    [InlineData("-2..-1")]
    [InlineData("2020-03-22..2020-03-22")]
    [InlineData("2020-03-22T18:30+02:00..2020-03-22T16:30Z")]
    [InlineData("PT90M..PT2H")]
    public void A_range_that_something_is_in_is_not(string value) => Findings.None(Wire + $"fact A = {value}\n  cite Wire\n");
}
