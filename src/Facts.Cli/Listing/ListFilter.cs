using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Catalog;
using Facts.Language.Binding;
using Facts.Language.Text;

namespace Facts.Cli.Listing;

/// <summary>Which statements are listed: those that are all of what is asked for.</summary>
internal sealed record ListFilter
{
    public const string Disputed = "disputed";

    /// <summary>A group by its full name or the end of it, with all groups in it.</summary>
    public string? Group { get; init; }

    /// <summary>A status, in lower case, or <see cref="Disputed"/>.</summary>
    public string? Status { get; init; }

    /// <summary>A source that it rests on.</summary>
    public string? Source { get; init; }

    /// <summary><c>citation</c>, <c>quote</c> or <c>verification</c>: what it has none of. What is computed from others lacks nothing.</summary>
    public string? Lacks { get; init; }

    public bool Has(Statement statement) => IsIn(statement)
        && (Status == null || (Status == Disputed ? statement.Fact.IsDisputed : StatusWords.Of(statement.Status) == Status))
        && (Source == null || statement.Citations.Any(citation => citation.SourceName == Source))
        && (Lacks == null || (!statement.IsComputed && !(Lacks switch
        {
            "citation" => CitationKinds.IsCited(statement),
            "quote" => CitationKinds.IsQuoted(statement),
            _ => CitationKinds.IsVerified(statement),
        })));

    /// <summary>What is wrong with it: a group or source that there is not, with the nearest that there is; null where nothing is.</summary>
    public string? FindProblem(IReadOnlyList<Statement> statements, IReadOnlyList<SourceEntry> sources)
    {
        if (Group is { } group && !statements.Any(IsIn))
            return Explain("group", group, statements.SelectMany(statement => (string[])[statement.Group, statement.Group[(statement.Group.LastIndexOf('.') + 1)..]]));
        if (Source is { } source && sources.All(known => known.Name != source) && !statements.Any(statement => statement.Citations.Any(citation => citation.SourceName == source)))
            return Explain("source", source, sources.Select(known => known.Name));
        return null;
    }

    private bool IsIn(Statement statement) => Group == null || ("." + statement.Group + ".").Contains("." + Group + ".", StringComparison.Ordinal);

    private static string Explain(string kind, string name, IEnumerable<string> names) =>
        $"There is no {kind} '{name}'." + (NearestName.Find(name, names.Distinct(StringComparer.Ordinal)) is { } nearest ? $" Is '{nearest}' meant?" : "");
}
