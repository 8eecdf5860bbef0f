using System;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Suppressions;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1505, FACT1506, FACT1507: an <c>allow</c> of a rule that there is not or that cannot be allowed, or without a reason. Stands on the rule's id, or on the reason.</summary>
internal sealed class AllowCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var suggestions = new Suggestions(AllowableRules.All.Select(rule => rule.Id));
        foreach (var line in context.Nodes.OfType<AllowSyntax>())
        {
            if (!line.Rule.IsMissing)
                CheckRule(context, suggestions, line.Rule);
            if (!line.Reason.IsMissing && !line.Reason.IsMalformed && string.IsNullOrWhiteSpace(ScalarText.Get(context.Tree, line.Reason)))
                context.Report(Rules.MissingReason, line.Reason.Span);
        }
    }

    private static void CheckRule(CheckContext context, Suggestions suggestions, SyntaxToken token)
    {
        var id = context.Tree.GetText(token);
        if (Rules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)) is not { } rule)
            context.Report(Rules.UnknownRule, token.Span, id, suggestions.Find(id) is { } nearest ? Hint.Nearest(nearest) : "A rule has an id such as FACT0001.");
        else if (AllowableRules.FindObstacle(rule) is { } obstacle)
            context.Report(Rules.NotAllowable, token.Span, id, obstacle);
    }
}
