using System.Linq;
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
            Check(context, quote.Text);
            foreach (var part in quote.Contexts)
                Check(context, part.Text);
        }
    }

    private static void Check(CheckContext context, SyntaxToken token)
    {
        if (!token.IsMissing && !token.IsMalformed && !StringText.GetValue(context.Tree.Text, token).Any(IsWord))
            context.Report(Rules.EmptyQuote, token.Span);
    }

    /// <summary>Letters beyond the first 65,536 characters come in two halves.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
