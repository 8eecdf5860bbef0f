using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1202_WrongTypeTests
{
    private const string Day = "A date has a year, a month and a day: 2020-03-22.";

    [Theory]
    [InlineData("guid", "\"this text has thirty-six characters.\"", "\"this text has thirty-six characters.\" is not a 'guid'. A GUID has 32 hexadecimal digits in five groups: \"0f8fad5b-d9cb-469f-a165-70867728950e\".")]
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

    [Theory]
    [InlineData("record R\n  N: [[int]]\nfact A: R\n  N = [|\"x\"|]\n  cite Wire\n", "A text in quotes is not an 'int'. Write a whole number, or change the type of field 'N' of 'R' to 'string'.")]
    [InlineData("record R\n  N: [[int[]]]\nfact A: R\n  N\n    - [|2.5|]\n  cite Wire\n", "2.5 is not an 'int'. Write a whole number, or change the type of field 'N' of 'R' to 'decimal'.")]
    [InlineData("record R\n  N: [[bool]]\ntable T: R\n  | N |\n  | [|1|] |\n  cite Wire\n", "1 is not a 'bool'. Write true or false, or change the type of field 'N' of 'R' to 'int'.")]
    [InlineData("table T\n  | N: [[date]] |\n  | [|true|] |\n  cite Wire\n", "true is not a 'date'. Write a date such as 2020-03-22, or change the type of column 'N' to 'bool'.")]
    [InlineData("fact A: [[int]] = 1\n  cite Wire\n  disputed [|\"x\"|]\n    cite Wire page 2\n", "A text in quotes is not an 'int'. Write a whole number, or change the type of 'A' to 'string'.")]
    [InlineData("fact A = [[1]]\n  cite Wire\n  disputed [|\"x\"|]\n    cite Wire page 2\n", "A text in quotes is not an 'int'. Write a whole number, or change the type of 'A' to 'string'.")]
    [InlineData("fact A: [[string]]\n  cite Wire\n  from 2020 = [|5|]\n", "5 is not a 'string'. Write \"5\", or change the type of 'A' to 'int'.")]
    public void Where_the_type_stands_elsewhere_the_message_names_that_place(string text, string message)
    {
        var start = Wire.Length + text.Replace("[|", "", System.StringComparison.Ordinal).IndexOf("[[", System.StringComparison.Ordinal);
        var type = text[(text.IndexOf("[[", System.StringComparison.Ordinal) + 2)..];
        type = type[..type.IndexOf("]]", System.StringComparison.Ordinal)];
        if (type.EndsWith('['))
            type += "]";
        var markup = Wire + text.Replace("[[" + type + "]]", type, System.StringComparison.Ordinal);
        Findings.Expect(markup, "FACT1202: " + message);
        var place = Assert.Single(Findings.Of(MarkupText.Parse(markup).Text)).Related!.Value;
        Assert.Equal((start, type), (place.Span.Start, MarkupText.Parse(markup).Text.Substring(place.Span.Start, place.Span.Length)));
    }

    [Fact]
    public void So_it_does_where_that_is_in_another_file()
    {
        var project = Of(("a.facts", "record R\n  N: int\n"), ("b.facts", Wire + "fact A: R\n  N = \"x\"\n  cite Wire\n"));
        var place = Assert.Single(project.GetDiagnostics(project.Find("b.facts")!)).Related!.Value;
        Assert.Equal(("a.facts", 14, 3), (place.Path, place.Span.Start, place.Span.Length));
    }

    [Fact]
    public void A_qualifier_has_its_type_behind_its_name() => Findings.Expect(Wire + "fact A: int\n  cite Wire\n  from 2020 = 1\n    qualifier Q: int = [|\"x\"|]\n",
        "FACT1202: A text in quotes is not an 'int'. Write ': string' or leave the type out.");

    [Fact]
    public void A_date_as_others_write_it_is_told_how_it_is_written() => Findings.Expect(
        Wire + "fact A: date = [|3/22/2020|]\n  cite Wire\n", "FACT1202: A computed number is not a 'date'. A date is written 2020-03-22.");
}
