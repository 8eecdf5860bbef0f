using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT0001: something that is said without a citation of its own and without one that it inherits. Stands on its name, or on the value that has none.</summary>
internal sealed class MissingCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var groups = new Dictionary<GroupSyntax, bool>();
        foreach (var fact in context.File.Facts)
        {
            if (fact.Declaration!.IsRead && !fact.Declaration.Groups.Any(group => MayCite(group, groups)))
                Check(context, fact);
        }
    }

    /// <summary>Recursive over parts of facts, whose depth the parser bounds.</summary>
    private static void Check(CheckContext context, BoundFact fact)
    {
        if (MayCite(fact.Syntax))
            return;
        foreach (var disputed in fact.Clauses.Disputed)
        {
            if (disputed.Value != null && disputed.Formula == null && disputed.Citations.Count == 0 && !MayCite(disputed.Syntax))
                context.Report(Rules.MissingCitation, disputed.NameSpan, "Disputed value of", disputed.FullName);
        }

        if (fact.Citations.Count > 0 || fact.Inherited.Count > 0)
            return;
        // A value that is made of parts is cited at each of them.
        if (fact.ValueSyntax is { } value)
        {
            if (value is not MissingExpressionSyntax && fact.Formula == null)
                context.Report(Rules.MissingCitation, fact.NameSpan, NameOf(fact.Kind), fact.FullName);
            return;
        }

        foreach (var part in fact.Fields.Concat(fact.Elements).Concat(fact.Entries))
            Check(context, part);
    }

    private static string NameOf(FactKind kind) => kind switch
    {
        FactKind.Field => "Field",
        FactKind.Element => "Element",
        FactKind.Entry => "Entry",
        _ => "Fact",
    };

    /// <summary>What could not be read, on a line or below it, may be the citation.</summary>
    private static bool MayCite(LineSyntax line) => line.Skipped != null || (line.Body?.Items ?? []).Any(CheckContext.IsUnread);

    /// <summary>Whether a line of the group may be the citation that covers what stands in it.</summary>
    private static bool MayCite(GroupSyntax group, Dictionary<GroupSyntax, bool> known)
    {
        if (!known.TryGetValue(group, out var result))
            known.Add(group, result = (group.Body?.Items ?? []).Any(CheckContext.IsUnread));
        return result;
    }
}
