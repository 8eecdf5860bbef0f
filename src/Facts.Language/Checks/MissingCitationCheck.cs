using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT0001: something that is said without a citation of its own and without one that it inherits. Stands on its name, or on the value that has none.</summary>
internal sealed class MissingCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var groups = new Dictionary<GroupSyntax, bool>();
        var hasStray = AddStrays(context.Tree.Root.Body?.Items ?? [], groups);
        foreach (var fact in context.File.Facts)
        {
            if (fact.Declaration!.IsRead && !(hasStray && fact.Declaration.Groups.Count == 0) && !MayCite(fact.Declaration.Groups, groups))
                Check(context, fact);
        }

        foreach (var table in context.File.Tables)
        {
            if (table.Declaration.IsRead && !(hasStray && table.Declaration.Groups.Count == 0) && !MayCite(table.Declaration.Groups, groups))
                Check(context, table);
        }
    }

    /// <summary>
    /// A citation outside everything is misplaced, which is reported. It was meant for what stands above it in the group that has just ended, or for what stands in none.
    /// </summary>
    private static bool AddStrays(IReadOnlyList<SyntaxNode> lines, Dictionary<GroupSyntax, bool> groups)
    {
        var hasStray = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not CiteSyntax { IsAgainst: false })
                continue;
            if (i > 0 && lines[i - 1] is GroupSyntax group)
                groups[group] = true;
            else
                hasStray = true;
        }

        return hasStray;
    }

    /// <summary>
    /// One finding for a table of which nothing is cited, one for a row of which nothing is, and one for each cell that is not where others are: each is one mistake.
    /// </summary>
    private static void Check(CheckContext context, BoundTable table)
    {
        CheckAll(context, table.Clauses.Disputed);
        foreach (var row in table.Rows.Where(row => row.Syntax is { } line && !MayCite(line)))
            CheckAll(context, (row.Detail?.Clauses.Disputed ?? []).Concat((row.Detail?.Fields ?? []).SelectMany(field => field.Clauses.Disputed)));
        if (table.Citations.Count > 0 || table.Inherited.Count > 0 || MayCite(table.Syntax) || table.Columns.Count == 0 || !IsStated(table))
            return;
        if (table.Syntax.File != null || table.Rows.All(row => !IsCited(row.Detail)))
        {
            context.Report(Rules.MissingCitation, table.Declaration.NameSpan, "Table", table.FullName);
            return;
        }

        foreach (var row in table.Rows)
        {
            if (row.Syntax is not { } line || MayCite(line) || row.Detail is { Citations.Count: > 0 })
                continue;
            if (!IsCited(row.Detail))
                context.Report(Rules.MissingCitation, FirstCell(line), row.Member.Length > 0 ? "Row" : "A row of", NameOf(table, row));
            else
                CheckCells(context, table, row, line);
        }
    }

    /// <summary>Whether there are rows, of which nothing is cited yet.</summary>
    private static bool IsStated(BoundTable table) => table.Syntax.File != null || (table.Syntax.Body?.Items ?? []).OfType<RowSyntax>().Any();

    private static void CheckCells(CheckContext context, BoundTable table, BoundRow row, RowSyntax line)
    {
        var cited = new HashSet<string>(row.Detail!.Fields.Where(IsCited).Select(field => field.Name), StringComparer.Ordinal);
        for (var i = 0; i < line.Cells.Count && i < table.Header.Count; i++)
        {
            if (line.Cells[i].Value != null && table.Header[i] >= 0 && table.Columns[table.Header[i]].Name is var name && !cited.Contains(name))
                context.Report(Rules.MissingCitation, line.Cells[i].Value!.Span, "Field", NameOf(table, row) + "." + name);
        }

        foreach (var field in row.Detail.Fields.Where(field => !IsCell(field)))
            Check(context, field);
    }

    /// <summary>Whether a line below a row says something of the value that a cell states.</summary>
    public static bool IsCell(BoundFact field) => field is { ValueSyntax: null, Elements.Count: 0, Fields.Count: 0 };

    public static string NameOf(BoundTable table, BoundRow row) => row.Member.Length == 0 ? table.FullName : DeclarationWalker.Join(table.FullName, row.Member);

    /// <summary>Whether a citation stands at it or a part of it. Recursive over parts, whose depth the parser bounds.</summary>
    public static bool IsCited(BoundFact? fact) => fact != null && (fact.Citations.Count > 0 || fact.Fields.Concat(fact.Elements).Any(IsCited));

    public static TextSpan FirstCell(RowSyntax line) => line.Cells.Count > 0 && line.Cells[0].Value is { } value ? value.Span : line.Bar.Span;

    /// <summary>Recursive over parts of facts, whose depth the parser bounds.</summary>
    private static void Check(CheckContext context, BoundFact fact)
    {
        if (MayCite(fact.Syntax))
            return;
        CheckAll(context, fact.Clauses.Disputed);
        if (fact.Citations.Count == 0 && fact.Inherited.Count == 0 && fact.ValueSyntax is not (null or MissingExpressionSyntax) && fact.Formula == null)
            context.Report(Rules.MissingCitation, fact.NameSpan, PartNames.Of(fact.Kind), fact.FullName);
        // A value that is made of parts is cited at each of them; they have what it has.
        CheckAll(context, fact.Fields);
        CheckAll(context, fact.Elements);
        CheckAll(context, fact.Entries);
    }

    private static void CheckAll(CheckContext context, IEnumerable<BoundFact> values)
    {
        foreach (var value in values)
            Check(context, value);
    }

    /// <summary>What could not be read, on a line or below it, may be the citation; a 'source' below it, which is misplaced there, surely is.</summary>
    public static bool MayCite(LineSyntax line)
    {
        if (line.Skipped != null)
            return true;
        for (var i = 0; i < (line.Body?.Items.Count ?? 0); i++)
        {
            if (line.Body!.Items[i] is SourceSyntax || CheckContext.IsUnread(line.Body.Items[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line of any of the groups may be the citation that covers what stands in it.</summary>
    private static bool MayCite(IReadOnlyList<GroupSyntax> around, Dictionary<GroupSyntax, bool> known)
    {
        for (var i = 0; i < around.Count; i++)
        {
            if (MayCite(around[i], known))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line of the group may be the citation that covers what stands in it.</summary>
    public static bool MayCite(GroupSyntax group, Dictionary<GroupSyntax, bool> known)
    {
        if (!known.TryGetValue(group, out var result))
            known.Add(group, result = (group.Body?.Items ?? []).Any(CheckContext.IsUnread));
        return result;
    }
}
