using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Evidence.Reading;

/// <summary>All that one quote says, read once for all values that are held against it, and what none of them asks for not at all.</summary>
internal sealed class QuoteContent
{
    private DateScanner? _dates;
    private NumberScanner? _numbers;

    private QuoteContent(string text, QuoteLanguage language) => Lexed = new LexedQuote(text, language);

    public LexedQuote Lexed { get; }

    public IReadOnlyList<DateReading> Dates => FindDates().Dates;

    public IReadOnlyList<TimeReading> Times => FindDates().Times;

    public IReadOnlyList<NumberReading> Numbers => FindNumbers().Numbers;

    public IReadOnlyList<RangeReading> Ranges => FindNumbers().Ranges;

    /// <summary>Reads a quote. What stands in brackets is the curator's, and is left out where that is asked for.</summary>
    public static QuoteContent Read(QuotedText quote, bool withBrackets) => new(withBrackets ? quote.Text : BlankBrackets(quote.Text), QuoteLanguage.Find(quote.Language));

    private DateScanner FindDates()
    {
        if (_dates == null)
        {
            _dates = new DateScanner(Lexed);
            _dates.Run();
        }

        return _dates;
    }

    private NumberScanner FindNumbers()
    {
        if (_numbers == null)
        {
            _numbers = new NumberScanner(Lexed, FindDates().IsUsed);
            _numbers.Run();
        }

        return _numbers;
    }

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
