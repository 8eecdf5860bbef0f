using System.Globalization;
using Facts.Language.Text;

namespace Facts.Language.Data;

/// <summary>Something wrong with the text of a CSV file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">
/// Where it stands: the quote that opens, the text behind the quote that closes, the stray quote, the first field too many;
/// the place behind a record that ends too soon.
/// </param>
/// <param name="Record">The record's number, from 0.</param>
/// <param name="Expected">The fields that the first record has.</param>
/// <param name="Actual">The fields that this one has.</param>
public readonly record struct CsvProblem(CsvProblemKind Kind, TextSpan Span, int Record, int Expected, int Actual)
{
    /// <summary>What is wrong and what to do, in one or two sentences.</summary>
    public string Message => Kind switch
    {
        CsvProblemKind.UnclosedQuote => "The quote that opens this field is never closed. Write a quote behind the field's text, and a quote within it twice.",
        CsvProblemKind.TextAfterQuote => "Text stands behind the quote that closes this field. Write a quote within a field twice, and nothing behind the one that closes it.",
        CsvProblemKind.QuoteInField => "A quote stands within a field that does not begin with one. Put the field in quotes, and write the quote within it twice.",
        CsvProblemKind.TooFewFields => "This record has " + Count(Actual) + ", and the first one " + Number(Expected) + ". Add what is missing, if only the delimiters.",
        _ => "This record has " + Count(Actual) + ", and the first one " + Number(Expected) + ". Remove what is too much, or put a field with a delimiter in it in quotes.",
    };

    private static string Count(int fields) => fields == 1 ? "1 field" : Number(fields) + " fields";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
