using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Evidence;

namespace Facts.Cli.Report.Model;

/// <summary>The citations that one value rests on: its own, or those around it. A fact with parts has one for each.</summary>
/// <param name="Citations">The citations; empty where it has none.</param>
internal sealed record Support(IReadOnlyList<BoundCitation> Citations)
{
    /// <summary>What the values of a fact rest on. Empty for what is computed, which rests on its operands.</summary>
    public static IEnumerable<Support> Of(BoundFact fact)
    {
        if (fact.Formula != null)
            return [];
        var parts = fact.Parts.ToArray();
        if (parts.Length > 0)
            return parts.SelectMany(Of);
        // Without an accepted value it is what sources say against each other.
        return fact.ValueSyntax == null && fact.Clauses.Disputed.Count > 0
            ? fact.Clauses.Disputed.SelectMany(Of)
            : [new Support(fact.Citations.Count > 0 ? fact.Citations : fact.Inherited)];
    }

    /// <summary>What the cells of a row rest on.</summary>
    public static IEnumerable<Support> Of(BoundTable table, BoundRow row)
    {
        var around = row.Detail is { Citations.Count: > 0 } detail ? detail.Citations : table.Citations.Count > 0 ? table.Citations : table.Inherited;
        var cited = (row.Detail?.Fields ?? []).Where(field => field.Citations.Count > 0).ToArray();
        // A row whose every cell has a citation of its own needs none around it.
        var isCovered = around.Count == 0 && cited.Length > 0 && Enumerable.Range(0, table.Columns.Count)
            .All(i => i >= row.Cells.Count || row.Cells[i] is Language.Values.AbsentValue { Kind: Language.Values.Absence.NotStated } || cited.Any(field => field.Name == table.Columns[i].Name));
        return (isCovered ? [] : new[] { new Support(around) }).Concat(cited.Select(field => new Support(field.Citations)));
    }

    /// <summary>The state of the value.</summary>
    public EvidenceState GetState(ReportedProject project)
    {
        if (Citations.Count == 0)
            return EvidenceState.Uncited;
        var states = Citations.Select(project.GetState).ToArray();
        return states.Contains(CitationState.Failed) ? EvidenceState.Failed
            : states.Contains(CitationState.Verified) ? EvidenceState.Verified
            : EvidenceState.NotCheckable;
    }
}
