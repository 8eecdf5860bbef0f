using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Catalog;

namespace Facts.Cli.Coverage;

/// <summary>How many of some statements are founded, and how well.</summary>
/// <param name="Name">What they have in common: a group or a source; empty for all.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Cited">How many of them have a citation.</param>
/// <param name="Quoted">How many have one with a quote.</param>
/// <param name="Verified">How many have one whose quote is in its source's evidence.</param>
/// <param name="Failed">How many have one whose quote is not.</param>
internal sealed record CoverageRow(string Name, int Total, int Cited, int Quoted, int Verified, int Failed)
{
    public static CoverageRow Of(string name, IReadOnlyCollection<Statement> statements) => new(
        name,
        statements.Count,
        statements.Count(CitationKinds.IsCited),
        statements.Count(CitationKinds.IsQuoted),
        statements.Count(CitationKinds.IsVerified),
        statements.Count(CitationKinds.HasFailed));

    /// <summary>The number of one measure.</summary>
    public int Get(string measure) => measure switch
    {
        "cited" => Cited,
        "quoted" => Quoted,
        _ => Verified,
    };
}
