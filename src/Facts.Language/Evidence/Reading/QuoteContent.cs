using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>All that one quote says, read once for all values that are held against it.</summary>
internal sealed class QuoteContent
{
    private QuoteContent(string text, QuoteLanguage language)
    {
        Lexed = new LexedQuote(text, language);
        var dates = new DateScanner(Lexed);
        dates.Run();
        var numbers = new NumberScanner(Lexed, dates.IsUsed);
        numbers.Run();
        (Dates, Times, Numbers, Ranges) = (dates.Dates, dates.Times, numbers.Numbers, numbers.Ranges);
    }

    public LexedQuote Lexed { get; }

    public IReadOnlyList<DateReading> Dates { get; }

    public IReadOnlyList<TimeReading> Times { get; }

    public IReadOnlyList<NumberReading> Numbers { get; }

    public IReadOnlyList<RangeReading> Ranges { get; }

    /// <summary>Reads a quote. What stands in brackets is the curator's, and is left out where that is asked for.</summary>
    public static QuoteContent Read(QuotedText quote, bool withBrackets) => new(withBrackets ? quote.Text : BlankBrackets(quote.Text), QuoteLanguage.Find(quote.Language));

    /// <summary>The words from one token to another, with the next word, or the one before where none follows.</summary>
    public string Passage(int first, int next, bool withNeighbour)
    {
        if (withNeighbour && Lexed[next] is { IsWord: true, Gap: not QuoteGap.Wide } neighbour)
            next += neighbour.Text is "of" or "von" or "de" or "di" && Lexed[next + 1].IsWord ? 2 : 1;
        else if (withNeighbour && Lexed[first - 1].IsWord)
            first--;
        return Lexed.Slice(first, next - 1);
    }

    /// <summary>The text with blanks in place of what stands in brackets, so that all else keeps its place.</summary>
    private static string BlankBrackets(string text)
    {
        if (text.IndexOf('[') < 0)
            return text;
        var characters = text.ToCharArray();
        var open = -1;
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '[')
                open = i;
            if (characters[i] != ']' || open < 0)
                continue;
            foreach (var place in Enumerable.Range(open, i - open + 1))
                characters[place] = ' ';
            open = -1;
        }

        return new string(characters);
    }
}
