using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Policies;

// Which policies there are. Of visibility and provenance that value is the stricter one which lets less out.
public sealed partial class PolicyKey
{
    private const string SeverityPrefix = "facts_severity.";
    private const string SeverityValues = "error, warning, suggestion, silent or none";
    private const int MaxSources = 99;
    private const int MaxDays = 99_999;
    private const int MaxRows = 99_999;

    private static readonly string[] ProvenanceWords = ["full", "citations", "none"];
    private static readonly string[] SeverityWords = ["none", "silent", "suggestion", "warning", "error"];

    /// <summary>All but those of rules' weights.</summary>
    public static IReadOnlyList<PolicyKey> All { get; } =
    [
        new("facts_min_sources", "FactsMinSources", $"a whole number from 1 to {Show(MaxSources)}",
            (policies, text) => Number(text, MaxSources) is { } number and > 0 ? policies with { MinSources = number } : null,
            policies => policies.MinSources,
            policies => Show(policies.MinSources)),
        Flag("facts_require_quotes", "FactsRequireQuotes", (policies, value) => policies with { RequiresQuotes = value }, policies => policies.RequiresQuotes),
        Flag("facts_require_evidence", "FactsRequireEvidence", (policies, value) => policies with { RequiresEvidence = value }, policies => policies.RequiresEvidence),
        new("facts_as_of", "FactsAsOf", "a day such as 2026-11-25",
            (policies, text) => DateText.TryParseDay(text, out var day) ? policies with { AsOf = day } : null,
            policies => policies.AsOf?.Ticks ?? -1,
            policies => policies.AsOf is { } day ? DateText.Write(day) : ""),
        new("facts_max_age_days", "FactsMaxAgeDays", $"a whole number from 0 to {Show(MaxDays)}",
            (policies, text) => Number(text, MaxDays) is { } number ? policies with { MaxAgeDays = number } : null,
            policies => policies.MaxAgeDays is { } days ? -days : long.MinValue,
            policies => policies.MaxAgeDays is { } days ? Show(days) : ""),
        // No more and no less is wanted by another number: a file may set any.
        new("facts_max_row_members", "FactsMaxRowMembers", $"a whole number from 0 to {Show(MaxRows)}",
            (policies, text) => Number(text, MaxRows) is { } number ? policies with { MaxRowMembers = number } : null,
            policies => 0,
            policies => Show(policies.MaxRowMembers)),
        new("facts_visibility", "FactsVisibility", "public or internal",
            (policies, text) => text is "public" or "internal" ? policies with { IsPublic = text is "public" } : null,
            policies => policies.IsPublic ? 0 : 1,
            policies => policies.IsPublic ? "public" : "internal"),
        new("facts_provenance", "FactsProvenance", "full, citations or none",
            (policies, text) => Array.IndexOf(ProvenanceWords, text) is var place and >= 0 ? policies with { Provenance = (Provenance)place } : null,
            policies => (long)policies.Provenance,
            policies => ProvenanceWords[(int)policies.Provenance]),
    ];

    private static PolicyKey Flag(string name, string property, Func<FilePolicies, bool, FilePolicies> set, Func<FilePolicies, bool> get) => new(name, property, "true or false",
        (policies, text) => text is "true" or "false" ? set(policies, text is "true") : null,
        policies => get(policies) ? 1 : 0,
        policies => get(policies) ? "true" : "false");

    private static PolicyKey OfSeverity(Rule rule) => new(SeverityPrefix + rule.Id, "", SeverityValues,
        (policies, text) => Array.IndexOf(SeverityWords, text) is var place and >= 0 ? policies.WithSeverity(rule.Id, (PolicySeverity)place) : null,
        policies => (long)SeverityOf(rule, policies),
        policies => SeverityWords[(int)SeverityOf(rule, policies)])
    {
        IsAboutUses = Rules.IsAboutUse(rule),
    };

    /// <summary>One weight for all rules of a category. What is withheld stays so, as with the compiler's own categories: it is asked for by name.</summary>
    private static PolicyKey OfSeverity(Rule[] rules) => new(SeverityPrefix + rules[0].Category, "", SeverityValues,
        (policies, text) => Array.IndexOf(SeverityWords, text) is var place and >= 0 ? rules.Aggregate(policies, (all, rule) => all.WithSeverity(rule.Id, (PolicySeverity)place)) : null,
        policies => rules.Max(rule => (long)SeverityOf(rule, policies)),
        policies => ShowStrictest(rules, policies))
    {
        IsOfCategory = true,
        IsAboutUses = Rules.IsAboutUse(rules[0]),
    };

    private static string ShowStrictest(Rule[] rules, FilePolicies policies)
    {
        var strictest = rules.OrderByDescending(rule => SeverityOf(rule, policies)).First();
        var word = SeverityWords[(int)SeverityOf(strictest, policies)];
        return rules.All(rule => SeverityOf(rule, policies) == SeverityOf(strictest, policies)) ? word : $"{word} for {strictest.Id}";
    }

    private static PolicySeverity SeverityOf(Rule rule, FilePolicies policies) => policies.FindSeverity(rule.Id) ?? rule.Severity switch
    {
        _ when rule.IsWithheld => PolicySeverity.None,
        Severity.Error => PolicySeverity.Error,
        Severity.Warning => PolicySeverity.Warning,
        _ => PolicySeverity.Suggestion,
    };

    /// <summary>A number in plain digits; null for anything else, and for more than the largest that there may be.</summary>
    private static int? Number(string text, int largest)
    {
        if (text.Length is 0 or > 5 || !text.All(CharacterFacts.IsDigit))
            return null;
        var number = text.Aggregate(0, (value, digit) => (value * 10) + (digit - '0'));
        return number <= largest ? number : null;
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
