using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Policies;

/// <summary>The citations of a file that its facts rest on, in lines and in cells: evidence against them aside, and what could not be read whole.</summary>
internal static class SupportingCitations
{
    public static IEnumerable<CitationSyntax> Of(IEnumerable<SyntaxNode> nodes) => nodes.SelectMany(Of).Where(citation => !citation.Source.IsMissing && citation.Locators.All(locator => !locator.Term.IsMissing));

    private static IEnumerable<CitationSyntax> Of(SyntaxNode node) => node switch
    {
        CiteSyntax { IsAgainst: false, Skipped: null } line => [line.Citation],
        CellSyntax { Skipped: null } cell => cell.Citations,
        _ => [],
    };
}
