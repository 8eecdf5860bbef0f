using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;

namespace Facts.Language.Suppressions;

/// <summary>
/// Which rules an <c>allow</c> may name. What says that the file is wrong, as an error does, cannot be allowed: nothing is generated of it, or something else than is meant.
/// What is left are judgements about sources, evidence and names, which a curator may know better.
/// </summary>
public static class AllowableRules
{
    private static readonly HashSet<Rule> Evidence = [Rules.UnfoundQuote, Rules.UncheckableCitation, Rules.AmbiguousQuote];

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Rules.All.Where(rule => FindObstacle(rule) == null)];

    /// <summary>Why a rule cannot be named; null where it can.</summary>
    internal static string? FindObstacle(Rule rule)
    {
        if (rule == Rules.NeedlessAllow)
            return "it is about 'allow' itself";
        if (rule.Id.StartsWith("FACT04", StringComparison.Ordinal))
            return "it is reported in C#, and silenced there";
        if (rule == Rules.MoreData)
            return "it is reported in a data file, where no 'allow' can stand";
        // Of gaps and overlaps the gap is a warning; an overlap stays an error.
        return rule.Severity == Severity.Error && rule != Rules.Coverage ? "it says that the file is wrong, and nothing can be made of it as it is" : null;
    }

    /// <summary>Whether the rule looks for anything in this file: where its policy is not set, or no source has evidence, nobody can say that an <c>allow</c> of it is needless.</summary>
    internal static bool IsAsked(Rule rule, FilePolicies policies, FactsProject project)
    {
        if (rule.IsWithheld)
            return policies.Asks(rule);
        if (rule == Rules.TooFewSources)
            return policies.MinSources > 1;
        if (rule == Rules.StaleSource)
            return policies is { AsOf: not null, MaxAgeDays: not null };
        return rule == Rules.ReviewDue || rule == Rules.EndedValidity ? policies.AsOf != null : !Evidence.Contains(rule) || project.Evidence.IsUsed;
    }
}
