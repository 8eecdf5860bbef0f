using System.Globalization;
using System.Linq;
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
            foreach (var quote in citation.Quotes.Where(quote => quote.Match.Occurrences > 1))
                context.Report(Rules.AmbiguousQuote, quote.Syntax.Text.Span, quote.Match.Occurrences.ToString(CultureInfo.InvariantCulture), citation.SourceName);
        }
    }
}
