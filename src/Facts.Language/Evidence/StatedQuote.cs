using System.Linq;
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
    public static StatedQuote? Read(SyntaxTree tree, QuoteSyntax quote) => IsRead(quote.Text) && quote.Contexts.All(context => IsRead(context.Text))
        ? new StatedQuote(ScalarText.Get(tree, quote.Text), Context(tree, quote, isAfter: true), Context(tree, quote, isAfter: false))
        : null;

    /// <summary>What is looked for.</summary>
    public QuotePattern ToPattern() => QuotePattern.Parse(Text, After, Before);

    private static bool IsRead(SyntaxToken token) => !token.IsMissing && !token.IsMalformed;

    private static string? Context(SyntaxTree tree, QuoteSyntax quote, bool isAfter) =>
        quote.Contexts.FirstOrDefault(context => context.IsAfter == isAfter) is { } found ? ScalarText.Get(tree, found.Text) : null;
}
