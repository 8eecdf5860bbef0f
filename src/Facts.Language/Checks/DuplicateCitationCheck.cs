using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT0006: the same source, locators and quotes twice in one block. Stands on the second one's source.</summary>
internal sealed class DuplicateCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var binder = new CitationBinder(context.Tree, context.Symbols);
        foreach (var block in context.Nodes.OfType<BlockSyntax>())
        {
            if (block.Items.Count < 2)
                continue;
            var seen = new HashSet<(string, EquatableArray<BoundLocator>, EquatableArray<BoundQuote>)>();
            // Of one that could not be read to its end nobody knows what it says.
            var unread = new HashSet<CitationSyntax>(block.Items.OfType<CiteSyntax>().Where(line => line.Skipped != null || line.Citation.Locators.Any(IsUnread)).Select(line => line.Citation));
            foreach (var citation in binder.Bind(block))
            {
                if (citation.Source != null && !unread.Contains(citation.Syntax) && !seen.Add((citation.SourceName, citation.Locators, citation.Quotes)))
                    context.Report(Rules.DuplicateCitation, citation.Syntax.Source.Span, citation.SourceName);
            }
        }
    }
    private static bool IsUnread(LocatorSyntax locator) => locator.Term.IsMissing || locator.Value.IsMissing;
}
