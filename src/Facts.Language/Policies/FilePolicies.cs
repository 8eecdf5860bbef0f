using System;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Policies;

/// <summary>What is wanted of one file: what its project, its folder and the file itself say, the nearest first. Equal to another that says the same.</summary>
public sealed record FilePolicies
{
    /// <summary>Where nobody says anything.</summary>
    public static FilePolicies Default { get; } = new();

    /// <summary><c>facts_min_sources</c>: how many independent sources a fact wants; from 1.</summary>
    public int MinSources { get; init; } = 1;

    /// <summary><c>facts_require_quotes</c>: whether every citation carries a quote.</summary>
    public bool RequiresQuotes { get; init; }

    /// <summary><c>facts_require_evidence</c>: whether every cited source has evidence.</summary>
    public bool RequiresEvidence { get; init; }

    /// <summary><c>facts_as_of</c>: the day on which it is judged what is past; null where nothing is.</summary>
    public DateTime? AsOf { get; init; }

    /// <summary><c>facts_max_age_days</c>: how many days before <see cref="AsOf"/> a source may have been accessed; null where any number.</summary>
    public int? MaxAgeDays { get; init; }

    /// <summary><c>facts_max_row_members</c>: up to how many rows of a table have members of their own; with more none has one.</summary>
    public int MaxRowMembers { get; init; } = RowMembers.DefaultMaxRows;

    /// <summary><c>facts_visibility</c>: whether the generated types are public; else internal.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary><c>facts_provenance</c>: what the compiled assembly holds of citations.</summary>
    public Provenance Provenance { get; init; }

    /// <summary><c>facts_severity.ID</c>: rules whose weight is not their own, by id.</summary>
    public EquatableArray<RuleSeverity> Severities { get; init; }

    /// <summary>Whether a rule that is withheld by itself is asked for: by its policy, or by a weight that it is given.</summary>
    internal bool Asks(Rule rule) => FindSeverity(rule.Id) is { } severity
        ? severity != PolicySeverity.None
        : (rule == Rules.MissingQuote && RequiresQuotes) || (rule == Rules.MissingEvidence && RequiresEvidence);

    /// <summary>The weight that a rule is given; null where it has its own.</summary>
    public PolicySeverity? FindSeverity(string id)
    {
        foreach (var item in Severities)
        {
            if (string.Equals(item.Id, id, StringComparison.Ordinal))
                return item.Severity;
        }

        return null;
    }

    /// <summary>A finding with the weight that it has here; null where that is none, and it is not reported.</summary>
    internal Diagnostic? Weigh(Diagnostic finding) => FindSeverity(finding.Rule.Id) switch
    {
        null => finding,
        PolicySeverity.None => null,
        PolicySeverity.Silent => finding.WithSeverity(Severity.Hidden),
        PolicySeverity.Suggestion => finding.WithSeverity(Severity.Info),
        PolicySeverity.Warning => finding.WithSeverity(Severity.Warning),
        _ => finding.WithSeverity(Severity.Error),
    };

    /// <summary>The same with another weight of one rule.</summary>
    public FilePolicies WithSeverity(string id, PolicySeverity severity) => this with
    {
        Severities = new([.. Severities.Where(item => !string.Equals(item.Id, id, StringComparison.Ordinal)).Append(new RuleSeverity(id, severity)).OrderBy(item => item.Id, StringComparer.Ordinal)]),
    };
}
