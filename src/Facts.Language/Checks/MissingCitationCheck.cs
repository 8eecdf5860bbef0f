using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT0001: a fact without a citation of its own and without one that it inherits. Stands on the fact's name.</summary>
internal sealed class MissingCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var groups = new Dictionary<GroupSyntax, bool>();
        foreach (var fact in context.File.Facts)
        {
            if (fact.Citations.Count == 0 && fact.Inherited.Count == 0 && WantsCitation(context, fact) && !fact.Declaration.Groups.Any(group => MayCite(group, groups)))
                context.Report(Rules.MissingCitation, fact.Syntax.Name.Span, "Fact", fact.Declaration.FullName);
        }
    }

    private static bool WantsCitation(CheckContext context, BoundFact fact)
    {
        // Without a value there is nothing to cite; that it lacks one is reported, or the value stands below with citations of its own.
        if (!fact.Declaration.IsRead || fact.Syntax.Value is null or MissingExpressionSyntax)
            return false;
        // What could not be read, on its line or below, may be the citation.
        if (fact.Syntax.Skipped != null)
            return false;
        if ((fact.Syntax.Body?.Items ?? []).Any(CheckContext.IsUnread))
            return false;
        // A value that is not used yet may turn out to be derived, or to be made of parts that are cited each.
        return fact.Unused is not { HidesValue: true } || UnusedConstructs.IsAbsence(context.Tree, fact.Syntax.Value);
    }

    /// <summary>Whether a line of the group may be the citation that covers what stands in it.</summary>
    private static bool MayCite(GroupSyntax group, Dictionary<GroupSyntax, bool> known)
    {
        if (!known.TryGetValue(group, out var result))
            known.Add(group, result = (group.Body?.Items ?? []).Any(CheckContext.IsUnread));
        return result;
    }
}
