using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Suppressions;

/// <summary>An <c>allow</c> with what it stands under.</summary>
/// <param name="Syntax">The line.</param>
/// <param name="RuleId">The rule, as written; empty where it is missing, which is reported.</param>
/// <param name="Rule">The rule; null for one that cannot be allowed.</param>
/// <param name="Reason">Why.</param>
/// <param name="Until">The last day; null without one, and for one that could not be read.</param>
/// <param name="Range">All that it holds for: the line that it stands under, and what stands below that.</param>
internal sealed record AllowLine(AllowSyntax Syntax, string RuleId, Rule? Rule, string Reason, DateTime? Until, TextSpan Range)
{
    /// <summary>All of a file, in the order of its text. Linear in the nodes, and in the size of what has one.</summary>
    public static IReadOnlyList<AllowLine> Of(SyntaxTree tree, IEnumerable<SyntaxNode> nodes)
    {
        var lines = new List<AllowLine>();
        foreach (var parent in nodes.OfType<LineSyntax>())
        {
            if (parent.Body is not { } body || !body.Items.Any(item => item is AllowSyntax))
                continue;
            var range = parent.Span;
            lines.AddRange(body.Items.OfType<AllowSyntax>().Select(line => Read(tree, line, range)));
        }

        return lines;
    }

    private static AllowLine Read(SyntaxTree tree, AllowSyntax line, TextSpan range)
    {
        var id = line.Rule.IsMissing ? "" : tree.GetText(line.Rule);
        var rule = AllowableRules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
        var until = line.Until.IsMissing || line.Until.IsMalformed ? null : DateText.FindLastDay(DateText.DayOf(tree.GetText(line.Until)));
        return new AllowLine(line, id, rule, line.Reason.IsMissing || line.Reason.IsMalformed ? "" : ScalarText.Get(tree, line.Reason), until, range);
    }
}
