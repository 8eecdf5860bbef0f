using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Language.Binding;

namespace Facts.Cli.Report.Views;

/// <summary>Shows what facts are computed from: each computed one once, however many ways lead to it, so that a tree is no longer than its facts.</summary>
internal sealed class Trees
{
    private const int MaxOperands = 30;
    private const int MaxDepth = 20;

    private readonly HashSet<ReportedFact> _shown = [];

    public static TreeView Of(ReportedFact fact) => new Trees().Create(fact, 0);

    private TreeView Create(ReportedFact fact, int depth)
    {
        var isAbove = fact.Operands.Count > 0 && (!_shown.Add(fact) || depth == MaxDepth);
        return new TreeView
        {
            Fact = new LinkView(fact.FullName, fact.Address),
            Value = RowViews.GetValue(fact).Plain,
            Formula = fact.Fact?.Formula?.Text ?? "",
            State = RowViews.NameOf(fact.State),
            Status = fact.Status == FactStatus.Stated ? "" : StatusWords.Of(fact.Status),
            IsDisputed = fact.IsDisputed,
            IsStale = fact.Stale.Count > 0,
            Operands = isAbove ? [] : [.. fact.Operands.Take(MaxOperands).Select(operand => Create(operand, depth + 1))],
            Left = isAbove ? 0 : System.Math.Max(0, fact.Operands.Count - MaxOperands),
            IsAbove = isAbove,
        };
    }
}
