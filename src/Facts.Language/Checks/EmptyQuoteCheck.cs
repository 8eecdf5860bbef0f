using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1304: a quote, or words before or after one, without a letter or digit: it would be found in any text. Stands on the string.</summary>
internal sealed class EmptyQuoteCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var quote in context.Nodes.OfType<QuoteSyntax>())
        {
            // ""as we saw"" is a quote in doubled quotes, which is reported.
            if (Touches(context.Tree.Text, quote.Text))
                context.FailedQuotes.Add(quote);
            else if (!Check(context, quote.Text))
                context.FailedQuotes.Add(quote);
            foreach (var part in quote.Contexts)
                Check(context, part.Text);
        }
    }

    /// <summary>Whether a word begins directly behind an empty string.</summary>
    private static bool Touches(string text, SyntaxToken token) => token is { IsMissing: false, Length: 2 } && token.End < text.Length && IsWord(text[token.End]);

    /// <summary>Whether there are words, as far as can be read.</summary>
    private static bool Check(CheckContext context, SyntaxToken token)
    {
        if (token.IsMissing || token.IsMalformed)
            return false;
        // Mostly a word is seen where it is written, before any escape.
        for (var i = token.Start; i < token.End && context.Tree.Text[i] != '\\'; i++)
        {
            if (IsWord(context.Tree.Text[i]))
                return true;
        }

        foreach (var c in StringText.GetValue(context.Tree.Text, token))
        {
            if (IsWord(c))
                return true;
        }

        context.Report(Rules.EmptyQuote, token.Span);
        return false;
    }

    /// <summary>Letters beyond the first 65,536 characters come in two halves.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
