using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>
/// FACT0004: something that is cited from fewer independent sources than <c>facts_min_sources</c> wants. Stands where FACT0001 would without any;
/// what takes its citations from the fact, row or table around it is counted there, once. A value that sources state against the accepted one wants no second source,
/// nor does one that is computed, or retracted.
/// </summary>
internal sealed class SourceCountCheck : ICheck
{
    public void Run(CheckContext context)
    {
        if (context.File.Document.Policies.MinSources <= 1)
            return;
        var count = new SourceCount(context);
        var groups = new Dictionary<GroupSyntax, bool>();
        foreach (var fact in context.File.Facts)
        {
            if (fact.Declaration!.IsRead)
                Check(count, fact, MayInherit(fact.Declaration.Groups, groups) ? [] : fact.Inherited);
        }

        foreach (var table in context.File.Tables)
        {
            if (table.Declaration.IsRead)
                Check(count, table, MayInherit(table.Declaration.Groups, groups) ? [] : table.Inherited);
        }
    }

    /// <summary>Whether a line of a group around it that could not be read may be a further citation.</summary>
    private static bool MayInherit(IEnumerable<GroupSyntax> around, Dictionary<GroupSyntax, bool> known) => around.Any(group => MissingCitationCheck.MayCite(group, known));

    /// <summary>Recursive over parts of facts, whose depth the parser bounds.</summary>
    private static void Check(SourceCount count, BoundFact fact, IReadOnlyList<BoundCitation> around)
    {
        if (MissingCitationCheck.MayCite(fact.Syntax) || fact.Clauses.Status == FactStatus.Retracted)
            return;
        if (Rests(fact))
            count.Check(fact.Citations.Count > 0 ? fact.Citations : around, fact.NameSpan, PartNames.Of(fact.Kind), fact.FullName);
        CheckParts(count, fact);
    }

    /// <summary>The parts that have citations of their own.</summary>
    private static void CheckParts(SourceCount count, BoundFact fact)
    {
        foreach (var part in fact.Parts)
        {
            if (part.Citations.Count > 0)
                Check(count, part, []);
            else
                CheckParts(count, part);
        }
    }

    /// <summary>What stands below a row of single cells, whose values stand in it.</summary>
    private static void CheckCells(SourceCount count, BoundFact row)
    {
        foreach (var field in row.Fields.Where(field => MissingCitationCheck.IsCell(field) && field.Clauses.Status != FactStatus.Retracted && !MissingCitationCheck.MayCite(field.Syntax)))
            count.Check(field.Citations, field.NameSpan, PartNames.Of(field.Kind), field.FullName);
        CheckParts(count, row);
    }

    /// <summary>Whether anything rests on its own citations: its value, or a part without any.</summary>
    private static bool Rests(BoundFact fact) => fact.Formula == null
        && (fact.ValueSyntax is not (null or MissingExpressionSyntax) || fact.Parts.Any(part => part.Citations.Count == 0 && !MissingCitationCheck.MayCite(part.Syntax) && Rests(part)));

    private static void Check(SourceCount count, BoundTable table, IReadOnlyList<BoundCitation> around)
    {
        if (MissingCitationCheck.MayCite(table.Syntax) || table.Clauses.Status == FactStatus.Retracted)
            return;
        var rests = table.Syntax.File != null;
        foreach (var row in table.Rows)
        {
            if (row.Syntax is not { } line || MissingCitationCheck.MayCite(line) || row.Detail is { Clauses.Status: FactStatus.Retracted })
                continue;
            var cited = new HashSet<string>((row.Detail?.Fields ?? []).Where(MissingCitationCheck.IsCited).Select(field => field.Name), StringComparer.Ordinal);
            var restsOnRow = line.Cells.Where((cell, i) => cell.Value != null && i < table.Header.Count && table.Header[i] >= 0 && !cited.Contains(table.Columns[table.Header[i]].Name)).Any();
            if (row.Detail is { Citations.Count: > 0 } detail && restsOnRow)
                count.Check(detail.Citations, MissingCitationCheck.FirstCell(line), row.Member.Length > 0 ? "Row" : "A row of", MissingCitationCheck.NameOf(table, row));
            else
                rests |= restsOnRow;
            if (row.Detail != null)
                CheckCells(count, row.Detail);
        }

        if (rests)
            count.Check(table.Citations.Count > 0 ? table.Citations : around, table.Declaration.NameSpan, "Table", table.FullName);
    }
}
