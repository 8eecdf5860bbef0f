using System.Globalization;
using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT0108: a quote that occurs more than once in its source's evidence, so that nobody can tell which passage is meant. Stands on the quote.</summary>
internal sealed class AmbiguousQuoteCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (!context.Project.Evidence.IsUsed)
            return;
        foreach (var citation in context.Project.CheckCitations(context.File.Document))
        {
            for (var i = 0; i < citation.Quotes.Count; i++)
            {
                if (citation.Quotes[i] is { Match.Occurrences: > 1 and var occurrences } quote)
                    context.Report(Rules.AmbiguousQuote, quote.Syntax.Text.Span, occurrences.ToString(CultureInfo.InvariantCulture), citation.SourceName);
            }
        }
    }
}
