using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>FACT0103, where a policy asks for it: a citation without a quote. Stands on its source.</summary>
internal sealed class MissingQuoteCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (!context.File.Document.Policies.Asks(Rules.MissingQuote))
            return;
        foreach (var citation in SupportingCitations.Of(context.Nodes).Where(citation => citation.Quotes.Count == 0))
            context.Report(Rules.MissingQuote, citation.Source.Span, DeclarationWalker.GetText(context.Tree, citation.Source));
    }
}
