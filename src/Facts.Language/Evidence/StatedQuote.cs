using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Evidence;

/// <summary>A quote as a file states it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="After">What stands before it in the source; null where that is not stated.</param>
/// <param name="Before">What stands behind it in the source; null where that is not stated.</param>
public readonly record struct StatedQuote(string Text, string? After, string? Before)
{
    /// <summary>Reads a quote; null where it or what it says of its place could not be read, which is reported: it is never looked for.</summary>
    public static StatedQuote? Read(SyntaxTree tree, QuoteSyntax quote)
    {
        if (!IsRead(quote.Text))
            return null;
        for (var i = 0; i < quote.Contexts.Count; i++)
        {
            if (!IsRead(quote.Contexts[i].Text))
                return null;
        }

        return Of(tree, quote);
    }

    /// <summary>What stands there, be it read whole or not. Of what is said twice of its place the first counts.</summary>
    public static StatedQuote Of(SyntaxTree tree, QuoteSyntax quote)
    {
        string? after = null;
        string? before = null;
        for (var i = 0; i < quote.Contexts.Count; i++)
        {
            var context = quote.Contexts[i];
            if (context.IsAfter)
                after ??= ScalarText.Get(tree, context.Text);
            else
                before ??= ScalarText.Get(tree, context.Text);
        }

        return new StatedQuote(quote.Value ??= ScalarText.Get(tree, quote.Text), after, before);
    }

    /// <summary>What is looked for.</summary>
    public QuotePattern ToPattern() => QuotePattern.Parse(Text, After, Before);

    private static bool IsRead(SyntaxToken token) => !token.IsMissing && !token.IsMalformed;
}
