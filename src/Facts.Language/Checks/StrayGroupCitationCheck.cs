using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>
/// FACT1014: a group's citation directly below a fact that has none. It covers the whole group where most likely that fact was meant. Stands on the keyword.
/// </summary>
internal sealed class StrayGroupCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var group in context.Nodes.OfType<GroupSyntax>())
        {
            var lines = group.Body?.Items ?? [];
            for (var i = 1; i < lines.Count; i++)
            {
                if (lines[i] is CiteSyntax { IsAgainst: false } cite && lines[i - 1] is FactSyntax { Name.IsMissing: false } fact && !HasCitation(fact))
                    context.Report(Rules.StrayGroupCitation, cite.Keyword.Span, context.Tree.GetText(fact.Name.Tokens[fact.Name.Tokens.Count - 1]));
            }
        }
    }

    private static bool HasCitation(FactSyntax fact) => (fact.Body?.Items ?? []).Any(line => line is CiteSyntax { IsAgainst: false });
}
