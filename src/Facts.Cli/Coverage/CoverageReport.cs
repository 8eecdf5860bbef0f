using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Catalog;
using Facts.Language.Evidence;

namespace Facts.Cli.Coverage;

/// <summary>How well projects are founded: together, by group and by source, the worst first. What is computed from other facts has their citations and is counted apart.</summary>
/// <param name="All">All of it.</param>
/// <param name="Computed">How many statements are computed.</param>
/// <param name="Groups">By group.</param>
/// <param name="Sources">By source: what rests on it, and how well by it alone.</param>
internal sealed record CoverageReport(CoverageRow All, int Computed, IReadOnlyList<CoverageRow> Groups, IReadOnlyList<CoverageRow> Sources)
{
    public static CoverageReport Of(IReadOnlyList<Statement> statements, IReadOnlyList<SourceEntry> sources)
    {
        var stated = statements.Where(statement => !statement.IsComputed).ToArray();
        return new CoverageReport(
            CoverageRow.Of("", stated),
            statements.Count - stated.Length,
            Sort(stated.GroupBy(statement => statement.Group, StringComparer.Ordinal).Select(group => CoverageRow.Of(group.Key, [.. group]))),
            Sort(sources.Select(source => source.Name).Distinct(StringComparer.Ordinal).Select(name => OfSource(name, stated))));
    }

    private static CoverageRow OfSource(string name, IEnumerable<Statement> statements)
    {
        var citing = statements.Select(statement => (Statement: statement, Citations: statement.Citations.Where(citation => citation.SourceName == name).ToArray())).Where(item => item.Citations.Length > 0).ToArray();
        return new CoverageRow(
            name,
            citing.Length,
            citing.Length,
            citing.Count(item => item.Citations.Any(CitationKinds.IsQuoted)),
            citing.Count(item => item.Citations.Any(citation => item.Statement.StateOf(citation) == CitationState.Verified)),
            citing.Count(item => item.Citations.Any(citation => item.Statement.StateOf(citation) == CitationState.Failed)));
    }

    /// <summary>What has failed first, then by the shares that are verified, quoted and cited; of equal ones where most is to be done.</summary>
    private static CoverageRow[] Sort(IEnumerable<CoverageRow> rows) =>
    [
        .. rows.OrderByDescending(row => row.Failed).ThenBy(row => Share(row, row.Verified)).ThenBy(row => Share(row, row.Quoted)).ThenBy(row => Share(row, row.Cited))
            .ThenByDescending(row => row.Total).ThenBy(row => row.Name, StringComparer.Ordinal),
    ];

    /// <summary>Of nothing all is done.</summary>
    private static decimal Share(CoverageRow row, int number) => row.Total == 0 ? 1 : (decimal)number / row.Total;
}
