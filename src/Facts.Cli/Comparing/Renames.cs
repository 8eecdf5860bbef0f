using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Catalog;

namespace Facts.Cli.Comparing;

/// <summary>Statements that have another name, and nothing else changed: told where it is certain, and else one is gone and one has come.</summary>
internal static class Renames
{
    /// <summary>Pairs of what is gone and what has come, with the same value and type and the same citations, which no other of either has.</summary>
    public static IReadOnlyList<(Statement Before, Statement After)> Find(IReadOnlyList<Statement> gone, IReadOnlyList<Statement> come)
    {
        // Many statements of a source without quotes may have one value: those that moved to another group are told apart by their own names.
        var moved = Pair(gone, come, statement => Sign(statement) is { } sign ? sign + "\n" + statement.FullName[(statement.FullName.LastIndexOf('.') + 1)..] : null);
        var paired = moved.SelectMany(pair => (Statement[])[pair.Before, pair.After]).ToHashSet();
        return [.. moved, .. Pair([.. gone.Where(statement => !paired.Contains(statement))], [.. come.Where(statement => !paired.Contains(statement))], Sign)];
    }

    private static List<(Statement Before, Statement After)> Pair(IReadOnlyList<Statement> gone, IReadOnlyList<Statement> come, Func<Statement, string?> sign)
    {
        var (before, after) = (Single(gone, sign), Single(come, sign));
        return [.. before.Where(item => after.ContainsKey(item.Key)).Select(item => (item.Value, after[item.Key]))];
    }

    private static Dictionary<string, Statement> Single(IEnumerable<Statement> statements, Func<Statement, string?> sign) =>
        statements.GroupBy(sign).Where(same => same.Key != null && same.Count() == 1).ToDictionary(same => same.Key!, same => same.First(), StringComparer.Ordinal);

    /// <summary>What says which statement it is besides its name; null without a value or a citation.</summary>
    private static string? Sign(Statement statement) => statement.Value.Length == 0 || statement.Citations.Count == 0
        ? null
        : string.Join("\n", [statement.Value, statement.Fact.Type?.ToString() ?? "", .. statement.Citations.Select(CitationText.Of)]);
}
