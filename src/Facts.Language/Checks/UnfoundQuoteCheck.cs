using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;

namespace Facts.Language.Checks;

/// <summary>FACT0101: a quote that is not in its source's evidence, or not where it is stated to be. Stands on the quote.</summary>
internal sealed class UnfoundQuoteCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (!context.Project.Evidence.IsUsed)
            return;
        foreach (var citation in context.Project.CheckCitations(context.File.Document).Where(citation => citation.State == CitationState.Failed))
        {
            foreach (var quote in citation.Quotes.Where(quote => quote.Match.Outcome == QuoteOutcome.NotFound))
            {
                context.FailedQuotes.Add(quote.Syntax);
                var pattern = QuotePattern.Parse(quote.Quote, quote.After, quote.Before);
                // A quote without words is a mistake of its own.
                if (!pattern.IsEmpty)
                    context.Report(Rules.UnfoundQuote, quote.Syntax.Text.Span, citation.Evidence!.IsSeal ? "seal" : "evidence", citation.SourceName, GetHint(citation.Evidence, quote, pattern));
            }
        }
    }

    private static string GetHint(EvidenceFile evidence, CheckedQuote quote, QuotePattern pattern)
    {
        if (evidence.IsSeal)
            return "If the text has it, run 'facts seal' with that.";
        if (evidence.Find(quote.Quote, null, null).IsFound)
            return $"The words are there, but not {GetContext(quote)}.";
        if (evidence.WordCount == 0)
            return $"'{evidence.Path}' is empty.";
        return evidence.Content.FindNearest(pattern) is { } nearest ? $"The nearest passage is “{nearest.Text}”.{(nearest.Difference.Length > 0 ? " " + nearest.Difference : "")}" : "It has nothing near it.";
    }

    private static string GetContext(CheckedQuote quote) => quote.Before == null ? $"after “{quote.After}”"
        : quote.After == null ? $"before “{quote.Before}”"
        : $"between “{quote.After}” and “{quote.Before}”";
}
