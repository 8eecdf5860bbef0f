using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1202_WrongTypeTests
{
    private const string Day = "A date has a year, a month and a day: 2020-03-22.";

    [Theory]
    [InlineData("int", "2.5", "2.5 is not an 'int'. Write a whole number, or ': decimal'.")]
    [InlineData("int", "2.0", "2.0 is not an 'int'. Write a whole number, or ': decimal'.")]
    [InlineData("long", "-2.5", "-2.5 is not a 'long'. Write a whole number, or ': decimal'.")]
    [InlineData("int", "1e3", "1e3 is not an 'int'. Write the digits out, or ': double'.")]
    [InlineData("long", "2%", "2% is not a 'long'. Per cent is a decimal: write ': decimal'.")]
    [InlineData("int", "\"5\"", "A text in quotes is not an 'int'. Write the number without quotes, or ': string'.")]
    [InlineData("decimal", "\"-5.0\"", "A text in quotes is not a 'decimal'. Write the number without quotes, or ': string'.")]
    [InlineData("int", "\"five\"", "A text in quotes is not an 'int'. Write ': string' or leave the type out.")]
    [InlineData("int", "\"\"", "A text in quotes is not an 'int'. Write ': string' or leave the type out.")]
    [InlineData("int", "true", "true is not an 'int'. Write ': bool' or leave the type out.")]
    [InlineData("int", "2020-03-22", "2020-03-22 is not an 'int'. Write ': date' or leave the type out.")]
    [InlineData("int", "2020-03", "2020-03 is not an 'int'. Leave the type out.")]
    [InlineData("string", "5", "5 is not a 'string'. Write \"5\", or leave the type out.")]
    [InlineData("string", "-1_000.50", "-1000.50 is not a 'string'. Write \"-1000.50\", or leave the type out.")]
    [InlineData("string", "true", "true is not a 'string'. Write \"true\", or ': bool'.")]
    [InlineData("string", "2020-03-22", "2020-03-22 is not a 'string'. Write \"2020-03-22\", or ': date'.")]
    [InlineData("bool", "1", "1 is not a 'bool'. Write true or false, or leave the type out.")]
    [InlineData("bool", "\"true\"", "A text in quotes is not a 'bool'. Write true without quotes.")]
    [InlineData("bool", "\"yes\"", "A text in quotes is not a 'bool'. Write ': string' or leave the type out.")]
    [InlineData("date", "\"2020-03-22\"", "A text in quotes is not a 'date'. Write 2020-03-22 without quotes.")]
    [InlineData("date", "\"2020-03-32\"", "A text in quotes is not a 'date'. Write ': string' or leave the type out.")]
    [InlineData("date", "2020", "2020 is not a 'date'. " + Day)]
    [InlineData("date", "2020-03", "2020-03 is not a 'date'. " + Day)]
    [InlineData("date", "2020-03-22T18:30Z", "2020-03-22T18:30Z is not a 'date'. " + Day)]
    [InlineData("date", "20200322", "20200322 is not a 'date'. Leave the type out, or write a date such as 2020-03-22.")]
    [InlineData("date", "false", "false is not a 'date'. Write ': bool' or leave the type out.")]
    public void A_value_of_another_type_is_reported_at_the_value_with_a_hint(string type, string value, string message) =>
        Findings.Expect(Wire + $"fact Cost: {type} = [|{value}|]\n  cite Wire\n", "FACT1202: " + message);

    [Theory]
    [InlineData("bool", "true")]
    [InlineData("int", "5")]
    [InlineData("long", "5")]
    [InlineData("decimal", "5")]
    [InlineData("decimal", "1e3")]
    [InlineData("decimal", "2%")]
    [InlineData("double", "5")]
    [InlineData("double", "0.5")]
    [InlineData("double", "2%")]
    [InlineData("string", "\"\"")]
    [InlineData("date", "2020-02-29")]
    public void A_value_that_converts_without_loss_is_right(string type, string value) => Findings.None(Wire + $"fact Cost: {type} = {value}\n  cite Wire\n");

    [Theory]
    [InlineData("int", "521,800")]
    [InlineData("int", "007")]
    [InlineData("date", "2020-13-01")]
    [InlineData("int", "\"abc")]
    public void What_the_parser_reported_is_not_reported_again(string type, string value) => Assert.Single(Findings.Ids(Wire + $"fact Cost: {type} = {value}\n  cite Wire\n"));

    [Fact]
    public void A_megabyte_of_digits_is_cut_in_the_message()
    {
        var found = Assert.Single(Findings.Of(Wire + $"fact Cost: string = {new string('7', 1_000_000)}\n  cite Wire\n"));
        Assert.Equal("FACT1202", found.Rule.Id);
        Assert.InRange(found.Message.Length, 50, 200);
    }
}
