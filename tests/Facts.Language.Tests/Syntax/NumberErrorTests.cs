namespace Facts.Language.Tests.Syntax;

/// <summary>Numbers as other notations have them. Each text has the one mistake that is marked in it.</summary>
public sealed class NumberErrorTests
{
    [Theory]
    [InlineData("fact X = [|521,800|]", "FACT1004", "'521,800' is not a number here: write 521_800.")]
    [InlineData("fact X = [|1.000.000|]", "FACT1004", "'1.000.000' is not a number here: write 1_000_000.")]
    [InlineData("fact X = [|1,000.50|]", "FACT1004", "'1,000.50' is not a number here: write 1_000.50.")]
    [InlineData("fact X = [|1.000.000,50|]", "FACT1004", "'1.000.000,50' is not a number here: write 1_000_000.50.")]
    [InlineData("fact X = [|1.000,50|]", "FACT1004", "'1.000,50' is not a number here: write 1_000.50.")]
    [InlineData("fact X = [|41,5|]", "FACT1004", "'41,5' is not a number here: write 41.5.")]
    [InlineData("fact X = [|1_000,000|]", "FACT1004", "'1_000,000' is not a number here: write 1_000_000.")]
    [InlineData("fact X = [1, [|521,800|]]", "FACT1004", "'521,800' is not a number here: write 521_800.")]
    [InlineData("fact X = [|41.5m|]", "FACT1004", "'41.5m' is not a number here: write 41.5 for the number alone, or 41.5 m for a number with a unit.")]
    [InlineData("fact X = [|5km|]", "FACT1004", "'5km' is not a number here: write 5 km for a number with a unit.")]
    [InlineData("fact X = [|100L|]", "FACT1004", "'100L' is not a number here: write 100 for the number alone, or 100 L for a number with a unit.")]
    [InlineData("fact X = [|0x1F|]", "FACT1004", "'0x1F' is not a number here: write it with decimal digits.")]
    [InlineData("fact X = [|0123|]", "FACT1004", "'0123' is not a number here: write 123 for the number, or \"0123\" for the text.")]
    [InlineData("fact X = [|007.5|]", "FACT1004", "'007.5' is not a number here: write 7.5 for the number, or \"007.5\" for the text.")]
    [InlineData("fact X = [|.5|]", "FACT1004", "'.5' is not a number here: write 0.5.")]
    [InlineData("fact X = [|5.|]", "FACT1004", "'5.' is not a number here: write 5 or 5.0.")]
    [InlineData("fact X = [|1.5.2|]", "FACT1004", "'1.5.2' is not a number here: a number has one point; a version is written in quotes, \"1.5.2\".")]
    [InlineData("fact X = [|10.0.19041.1|]", "FACT1004", "'10.0.19041.1' is not a number here: a number has one point; a version is written in quotes, \"10.0.19041.1\".")]
    [InlineData("fact X = [|1__0|]", "FACT1004", "'1__0' is not a number here: an underscore stands between two digits.")]
    [InlineData("fact X = [|1_|]", "FACT1004", "'1_' is not a number here: an underscore stands between two digits.")]
    [InlineData("fact X = [|1_.5|]", "FACT1004", "'1_.5' is not a number here: an underscore stands between two digits.")]
    [InlineData("fact X = [|1e|]", "FACT1004", "'1e' is not a number here: its exponent wants digits, such as 1e3.")]
    [InlineData("fact X = [|1.5e|]+", "FACT1004", "'1.5e' is not a number here: its exponent wants digits, such as 1.5e3.")]
    [InlineData("fact X = [|1...2|]", "FACT1004", "'1...2' is not a number here: a range is written 1..2.")]
    [InlineData("fact X = [|0000|]", "FACT1004", "'0000' is not a number here: write 0 for the number, or \"0000\" for the text.")]
    [InlineData("table T\n  | A |\n  | [|1,000|] |", "FACT1004", "'1,000' is not a number here: write 1_000.")]
    public void A_number_in_another_notation_is_told_how_it_is_written(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact X = [|€|]5", "FACT1001", "'€' is not expected here. Write the currency's code behind the number: 5 EUR.")]
    [InlineData("fact X = 5 [|€|]", "FACT1001", "'€' is not expected here. Write the currency's code behind the number: 5 EUR.")]
    [InlineData("fact X = [|$|]5", "FACT1001", "'$' is not expected here. Write the currency's code behind the number: 5 USD.")]
    [InlineData("fact X = [|−|]5", "FACT1001", "'−' is not expected here. A minus sign is written '-', a range 1..2.")]
    [InlineData("fact X = 2 [|×|] 3", "FACT1001", "'×' is not expected here. A product is written with '*'.")]
    [InlineData("fact X = 1 [|#|] one", "FACT1001", "'#' is not expected here. A comment begins with '//'.")]
    [InlineData("[|#|] one", "FACT1001", "'#' is not expected here. A comment begins with '//'.")]
    [InlineData("[|/|]* one */", "FACT1001", "'/' is not expected here. A comment begins with '//'.")]
    [InlineData("fact X = 1[|;|]", "FACT1001", "';' is not expected here. A line ends without it.")]
    [InlineData("fact X =[|=|] 1", "FACT1001", "'=' is not expected here. Write one '='.")]
    [InlineData("fact X: List[|<|]string>", "FACT1001", "'<' is not expected here. A list's type is written string[].")]
    [InlineData("fact X = 5[|-|]3", "FACT1001", "'-' is not expected here. A subtraction has spaces around '-'; a date is written 2020-03-22.")]
    public void A_sign_that_is_none_of_the_languages_is_told_what_to_write(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
