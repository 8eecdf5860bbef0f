using System.Linq;
using Facts.Language.Data;

namespace Facts.Language.Tests.Data;

/// <summary>Wrong files: one problem for one mistake, at its place, and the rest is read.</summary>
public sealed class CsvProblemTests
{
    [Theory]
    // Never closed: the field ends where it would without its quote.
    [InlineData("\"", "", "UnclosedQuote \"")]
    [InlineData("a,b\n\"c,d\ne,f", "a|b/c|d/e|f", "UnclosedQuote \"")]
    [InlineData("a,b\nc,\"d\ne,f\n", "a|b/c|d/e|f", "UnclosedQuote \"")]
    [InlineData("a,b\n\"c\"\"d,e\nf,g", "a|b/c\"d|e/f|g", "UnclosedQuote \"")]
    // A quote that would open the next field shows that the one before was left open.
    [InlineData("a,b\n\"c,d\n\"e\",f", "a|b/c|d/e|f", "UnclosedQuote \"")]
    [InlineData("a,b\n\"c,\"d\"\ne,f", "a|b/c|d/e|f", "UnclosedQuote \"")]
    [InlineData("a,b\nc,\"d\ne,\"f\"", "a|b/c|d/e|f", "UnclosedQuote \"")]
    // Text behind the quote that closes.
    [InlineData("a,b\n\"c\"d,e\nf,g", "a|b/cd|e/f|g", "TextAfterQuote d")]
    [InlineData("a,b\n\"c\" ,e", "a|b/c |e", "TextAfterQuote  ")]
    [InlineData("a,b\n\"c \"d\" e\",f", "a|b/c d\" e\"|f", "TextAfterQuote d\" e\"")]
    [InlineData("a,b\n\"c\nd\" e,f", "a|b/c\nd e|f", "TextAfterQuote  e")]
    // A quote in a field without quotes.
    [InlineData("a,b\n5\" pipe,c\nd,e", "a|b/5\" pipe|c/d|e", "QuoteInField \"")]
    [InlineData("a, \"b\"\nc,d", "a| \"b\"/c|d", "QuoteInField \"")]
    // Ragged records.
    [InlineData("a,b\nc\nd,e", "a|b/c/d|e", "TooFewFields @5")]
    [InlineData("a,b\r\n\"c\"\r\nd,e", "a|b/c/d|e", "TooFewFields @8")]
    [InlineData("a,b\nc,d,ef,g\nh,i", "a|b/c|d|ef|g/h|i", "TooManyFields ef")]
    [InlineData("a,b\nc,d,\nh,i", "a|b/c|d|/h|i", "TooManyFields @8")]
    [InlineData("a\nb,\"c\"", "a/b|c", "TooManyFields \"c\"")]
    public void A_mistake_is_one_problem_and_the_rest_is_read(string text, string expected, string problem)
    {
        var file = CsvFile.Parse(text, ',');
        Assert.Equal(expected, CsvText.Show(file));
        Assert.Equal([problem], CsvText.Problems(file));
    }

    [Fact]
    public void Mistakes_of_their_own_are_problems_of_their_own()
    {
        var file = CsvFile.Parse("a,b\nc\"d,e\"\n\"f\"g,h\ni\nj,\"k", ',');
        Assert.Equal("a|b/c\"d|e\"/fg|h/i/j|k", CsvText.Show(file));
        Assert.Equal(["QuoteInField \"", "QuoteInField \"", "TextAfterQuote g", "TooFewFields @19", "UnclosedQuote \""], CsvText.Problems(file));
        Assert.Equal([1, 1, 2, 3, 4], file.Problems.Select(problem => problem.Record));
    }

    [Fact]
    public void A_wrong_quote_is_not_reported_for_the_fields_that_it_costs_too()
    {
        var file = CsvFile.Parse("a,b\n\"c,d\"e\nf,g", ',');
        Assert.Equal("a|b/c,de/f|g", CsvText.Show(file));
        Assert.Equal(["TextAfterQuote e"], CsvText.Problems(file));
    }

    [Theory]
    [InlineData("\"a", "The quote that opens this field is never closed. Write a quote behind the field's text, and a quote within it twice.")]
    [InlineData("\"a\"b", "Text stands behind the quote that closes this field. Write a quote within a field twice, and nothing behind the one that closes it.")]
    [InlineData("a\"b", "A quote stands within a field that does not begin with one. Put the field in quotes, and write the quote within it twice.")]
    [InlineData("a,b,c\nd", "This record has 1 field, and the first one 3. Add what is missing, if only the delimiters.")]
    [InlineData("a,b,c\nd,e", "This record has 2 fields, and the first one 3. Add what is missing, if only the delimiters.")]
    [InlineData("a\nb,c", "This record has 2 fields, and the first one 1. Remove what is too much, or put a field with a delimiter in it in quotes.")]
    public void A_message_says_what_to_do(string text, string message) => Assert.Equal(message, Assert.Single(CsvFile.Parse(text, ',').Problems).Message);
}
