using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.SyntaxMessages;

namespace Facts.Language.Syntax;

internal sealed partial class Parser
{
    private static readonly List<QuoteContextSyntax> NoContexts = [];

    private CitationSyntax ParseCitation(bool inCell)
    {
        var source = ParseName("A source", "Write the source's name; quotes stand behind it.");
        var locators = default(Few<LocatorSyntax>);
        var quotes = default(Few<QuoteSyntax>);
        while (!AtLineEnd && _current.Kind is not (TokenKind.Bar or TokenKind.Semicolon or TokenKind.String))
        {
            if (IsMisplacedContext() || IsForeignSign())
                break;
            locators.Add(ParseLocator());
        }

        while (_current.Kind == TokenKind.String && !AtLineEnd)
            quotes.Add(ParseQuote());
        if (quotes.Count > 0 && _current.Kind == TokenKind.Identifier && !AtLineEnd && SyntaxFacts.LocatorTerms.Contains(Text(_current)))
            ReportUnexpected("Locators stand before the quotes.");
        return new CitationSyntax(source, locators.ToArray(), quotes.ToArray(), inCell ? TakeIf(TokenKind.Semicolon) : NoToken(TokenKind.Semicolon));
    }

    private bool IsMisplacedContext()
    {
        if (!IsWord("after") && !IsWord("before"))
            return false;
        ReportUnexpected("'after' and 'before' stand behind a quote.");
        return true;
    }

    private bool IsForeignSign()
    {
        var hint = _current.Kind switch
        {
            TokenKind.Comma => "Another source stands on another 'cite' line.",
            TokenKind.Colon or TokenKind.Slash => "A citation names a source; its address stands in the 'source' declaration.",
            TokenKind.Equals => "A citation is a source, locators such as page 12, and quotes.",
            _ => null,
        };
        if (hint != null)
            ReportUnexpected(hint);
        return hint != null;
    }

    private LocatorSyntax ParseLocator()
    {
        if (_current.Kind != TokenKind.Identifier)
        {
            ReportMissing("A locator's term", "Write for example page 12, para 6 or section \"12.1(b)\".");
            return new LocatorSyntax(NoToken(TokenKind.Identifier), TakeRun());
        }

        // sub-verbo has a hyphen.
        var term = Take(LexMode.Key);
        if (!SyntaxFacts.LocatorTerms.Contains(Text(term)))
            ReportUnknownLocator(term);
        if (AtLineEnd || _current.Kind is TokenKind.Bar or TokenKind.Semicolon)
        {
            ReportMissing("A locator's value", $"Write it behind '{Shorten(Text(term))}'.");
            return new LocatorSyntax(term, NoToken(TokenKind.Run));
        }

        if (_current.Kind == TokenKind.String)
            return new LocatorSyntax(term, Take());
        var run = TakeRun();
        if (_text[run.End - 1] == ',')
            Report(Rules.UnexpectedText, TextSpan.FromBounds(run.End - 1, run.End), ",", "Locators and quotes follow each other without a sign between them: page 3 para 5.");
        return new LocatorSyntax(term, run);
    }

    private void ReportUnknownLocator(SyntaxToken term)
    {
        // The search for a near one is not made for nothing.
        if (_lineReported)
            return;
        var word = Text(term);
        var nearest = SyntaxFacts.LocatorAbbreviations.TryGetValue(word, out var meant) ? meant : NearestName.Find(word, SyntaxFacts.LocatorTerms);
        var hint = nearest != null ? Hint.Nearest(nearest) : "Use page, para, section, line, table, figure, chapter, column, row, time or another term of CSL.";
        Report(Rules.UnknownLocator, term.Span, Shorten(word), hint);
    }

    private SyntaxToken TakeRun() => Take(_inCell ? LexMode.CellRun : LexMode.Run);

    private QuoteSyntax ParseQuote()
    {
        var text = Take();
        List<QuoteContextSyntax>? contexts = null;
        while (IsWord("after") || IsWord("before"))
        {
            var isAfter = IsWord("after");
            var keyword = Take();
            (contexts ??= []).Add(new QuoteContextSyntax(keyword, isAfter, ExpectString("A text", $"Write in quotes what stands {(isAfter ? "before" : "behind")} the quote.")));
        }

        return new QuoteSyntax(text, contexts ?? NoContexts);
    }
}
