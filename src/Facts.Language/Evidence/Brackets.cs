using System.Collections.Generic;
using System.Text;

namespace Facts.Language.Evidence;

/// <summary>The words of a quote that stand in square brackets.</summary>
internal sealed class Brackets
{
    private readonly string _quote;
    private readonly List<(int Open, int Close)> _pairs;

    private Brackets(string quote, List<(int Open, int Close)> pairs)
    {
        _quote = quote;
        _pairs = pairs;
    }

    /// <summary>The pairs of brackets of a quote; null if it has none.</summary>
    public static Brackets? Find(string quote)
    {
        var pairs = new List<(int Open, int Close)>();
        var open = -1;
        for (var i = 0; i < quote.Length; i++)
        {
            if (quote[i] == '[')
            {
                open = i;
            }
            else if (quote[i] == ']' && open >= 0)
            {
                pairs.Add((open, i));
                open = -1;
            }
        }

        return pairs.Count == 0 ? null : new Brackets(quote, pairs);
    }

    /// <summary>The quote with the words and without the brackets: “[T]he ship” is “The ship”.</summary>
    public string Unwrap() => Replace(keepsWords: true);

    /// <summary>The quote with other words in place of those.</summary>
    public string Omit() => Replace(keepsWords: false);

    private string Replace(bool keepsWords)
    {
        var builder = new StringBuilder(_quote.Length);
        var end = 0;
        foreach (var (open, close) in _pairs)
        {
            builder.Append(_quote, end, open - end);
            if (keepsWords)
                builder.Append(_quote, open + 1, close - open - 1);
            else
                builder.Append(QuotePattern.Omission);
            end = close + 1;
        }

        return builder.Append(_quote, end, _quote.Length - end).ToString();
    }
}
