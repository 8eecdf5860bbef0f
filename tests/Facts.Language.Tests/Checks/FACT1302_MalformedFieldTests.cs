using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Checks;

public sealed class FACT1302_MalformedFieldTests
{
    private const string AddressHint = "Write it with its scheme and without blanks: \"https://…\".";

    [Theory]
    [InlineData("accessed", "\"2020-13-01\"", "'2020-13-01' is not a date. There is no month 13.")]
    [InlineData("published", "\"2021-02-29\"", "'2021-02-29' is not a date. 2021-02 has 28 days.")]
    [InlineData("archived", "\"example.org/a\"", "'example.org/a' is not an address. " + AddressHint)]
    [InlineData("archived", "\"https://example.org/a b\"", "'https://example.org/a b' is not an address. " + AddressHint)]
    [InlineData("archived", "\"https:\"", "'https:' is not an address. " + AddressHint)]
    [InlineData("published", "\"May 2020\"", "'May 2020' is not a date. A date is written 2020-03-22, 2020-03 or 2020, a date-time 2020-03-22T18:30Z.")]
    [InlineData("isbn", "\"123\"", "'123' is not an ISBN. It has 10 or 13 digits, such as 978-3-16-148410-0.")]
    [InlineData("isbn", "9773161484100", "'9773161484100' is not an ISBN. It has 10 or 13 digits, such as 978-3-16-148410-0.")]
    [InlineData("isbn", "978-3-16-148410-1", "'978-3-16-148410-1' is not an ISBN. Its last digit, the check digit, does not fit the others: one of them is wrong.")]
    [InlineData("isbn", "3161484100", "'3161484100' is not an ISBN. Its last digit, the check digit, does not fit the others: one of them is wrong.")]
    [InlineData("doi", "\"https://doi.org/10.1000/x\"", "'https://doi.org/10.1000/x' is not a DOI. Write 10.1000/x alone.")]
    [InlineData("doi", "doi:10.1000/x", "'doi:10.1000/x' is not a DOI. Write 10.1000/x alone.")]
    [InlineData("doi", "\"10.1000 / x\"", "'10.1000 / x' is not a DOI. It begins with 10. and has a slash and no blanks, such as 10.1000/182.")]
    [InlineData("doi", "10.1000", "'10.1000' is not a DOI. It begins with 10. and has a slash and no blanks, such as 10.1000/182.")]
    [InlineData("language", "English!", "'English!' is not a language tag. Write one of BCP 47, such as en or pt-BR.")]
    [InlineData("language", "\"\"", "'' is not a language tag. Write one of BCP 47, such as en or pt-BR.")]
    [InlineData("kind", "artikel", "'artikel' is not a kind of source. Is 'article' meant?")]
    [InlineData("kind", "webpages", "'webpages' is not a kind of source. Is 'webpage' meant?")]
    [InlineData("kind", "misc", "'misc' is not a kind of source. Write a type of CSL, such as article, book, report, legislation, dataset, webpage or interview.")]
    public void A_value_that_is_none_of_its_kind_is_reported_at_the_value(string key, string value, string message) =>
        Findings.Expect(Wire + $"  {key} [|{value}|]\nfact A = 1\n  cite Wire\n", "FACT1302: " + message);

    [Theory]
    [InlineData("published", "\"March 2021\"")]
    [InlineData("accessed", "20210331")]
    [InlineData("review-by", "soon")]
    public void A_date_written_in_another_way_gets_the_way_to_write_it(string key, string value)
    {
        var found = Assert.Single(Findings.Of(Wire + $"  {key} {value}\nfact A = 1\n  cite Wire\n"));
        Assert.Equal("FACT1302", found.Rule.Id);
        Assert.Contains("2020-03-22", found.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published 2021")]
    [InlineData("published 2021-03")]
    [InlineData("published \"2021-03-31\"")]
    [InlineData("accessed 2021-03-31T10:00Z")]
    [InlineData("archived \"ftp://example.org/a\"")]
    [InlineData("archived \"urn:isbn:978\"")]
    [InlineData("language en")]
    [InlineData("language pt-BR")]
    [InlineData("language \"sr-Latn-RS\"")]
    [InlineData("isbn 978-3-16-148410-0")]
    [InlineData("isbn \"3-16-148410-X\"")]
    [InlineData("isbn 080442957X")]
    [InlineData("doi 10.1000/182")]
    [InlineData("doi \"10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1\"")]
    [InlineData("kind article-journal")]
    [InlineData("kind \"webpage\"")]
    [InlineData("status \"in print\"")]
    public void What_is_of_its_kind_is_right(string field) => Findings.None(Wire + $"  {field}\nfact A = 1\n  cite Wire\n");

    [Theory]
    [InlineData("published 2021-13-01")]
    [InlineData("published \"2021")]
    [InlineData("accessed May 2020")]
    [InlineData("language")]
    public void What_the_parser_reported_is_not_reported_again(string field) => Assert.Single(Findings.Ids(Wire + $"  {field}\nfact A = 1\n  cite Wire\n"));

    [Fact]
    public void A_value_of_several_lines_stays_on_one_line_in_the_message()
    {
        var found = Assert.Single(Findings.Of(Wire + "  kind \"a\\nb\\u{202E}c\"\nfact A = 1\n  cite Wire\n"));
        Assert.StartsWith("'a b\\u202ec' is not", found.Message, System.StringComparison.Ordinal);
    }
}
