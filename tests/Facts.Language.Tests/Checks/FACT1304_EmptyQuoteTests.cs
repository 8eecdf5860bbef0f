using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1304_EmptyQuoteTests
{
    private const string Message = "FACT1304: A quote must have words. Write the phrase that carries the value, or remove the quote.";

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"…\"")]
    [InlineData("\"[ … ]\"")]
    [InlineData("\"\\n\\u{200B}\"")]
    [InlineData("\"\"\" - \"\"\"")]
    public void A_quote_without_words_is_reported_at_the_string(string quote)
    {
        Findings.Expect(Wire + $"fact A = true\n  cite Wire [|{quote}|]\n", Message);
        Findings.Expect(Wire + $"fact A = true\n  cite Wire \"one\" after [|{quote}|]\n", Message);
        Findings.Expect(Wire + $"fact A = true\n  cite Wire \"one\" before [|{quote}|] \"two\"\n", Message);
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("\"名\"")]
    [InlineData("\"𠀀\"")]
    [InlineData("\"a\"")]
    public void One_letter_or_digit_is_a_word(string quote) => Findings.None(Wire + $"fact A = true\n  cite Wire {quote}\n");

    [Fact]
    public void A_string_that_the_parser_reported_is_not_reported_again() => Assert.Single(Findings.Ids(Wire + "fact A = true\n  cite Wire \"\n"));

    [Fact]
    public void A_quote_in_doubled_quotes_is_one_mistake() => Findings.Expect(Wire + "fact A = true\n  cite Wire \"\"[|we|] never saw\"\"\n",
        "FACT1001: 'we' is not expected here. A quote stands in one pair of \"; a \" within it is written \\\".");

    [Fact]
    public void A_quote_that_goes_on_in_the_next_line_is_one_mistake() => Assert.Equal(["FACT1002"], Findings.Ids(Wire + "fact A = true\n  cite Wire \"we never\n    saw it\"\n"));

    [Fact]
    public void A_quote_in_a_table_cell_is_looked_at() => Assert.Contains("FACT1304", Findings.Ids(Wire + "table Goods by Item\n  | Item: string | cite |\n  | \"Masks\" | Wire \"\" |\n"));
}
