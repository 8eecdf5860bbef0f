using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0106: a citation that is neither verified nor failed, in a project that has evidence of any source. Stands on its first quote, or on its source; once for each citation.
/// What was reported at the source, as evidence that is missing, is not repeated at each citation of it.
/// </summary>
internal sealed class UncheckableCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (!context.Project.Evidence.IsUsed)
            return;
        foreach (var citation in context.Project.CheckCitations(context.File.Document).Where(citation => citation.State == CitationState.NotCheckable))
        {
            if (FindReason(context.Project, citation) is { } reason)
                context.Report(Rules.UncheckableCitation, GetPlace(citation), reason);
        }
    }

    private static string? FindReason(FactsProject project, CheckedCitation citation)
    {
        if (citation.Evidence == null)
            return citation.Syntax.Quotes.Count > 0 && LacksEvidence(project, citation.SourceName) ? $"'{citation.SourceName}' has no evidence" : null;
        if (citation.Syntax.Quotes.Count == 0)
            return $"it has no quote that could be looked for in the evidence of '{citation.SourceName}'";
        // Of quotes that could not be read that is reported.
        return citation.Quotes.Any(quote => quote.Match.Outcome == QuoteOutcome.GivenUp) ? $"the evidence of '{citation.SourceName}' repeats itself too often for a search" : null;
    }

    private static bool LacksEvidence(FactsProject project, string source) => project.Origins.FindDeclaration(source) is var (document, declaration)
        && SourceLines.Lack(document.Tree, declaration, "evidence");

    private static TextSpan GetPlace(CheckedCitation citation) =>
        citation.Syntax.Quotes.Count > 0 && citation.Syntax.Quotes[0].Text is { IsMissing: false } quote ? quote.Span : citation.Syntax.Source.Span;
}
