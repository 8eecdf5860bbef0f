using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Policies;

/// <summary>A policy that can be set: its names, its values, and which of two values is the stricter one.</summary>
public sealed partial class PolicyKey
{
    private readonly Func<FilePolicies, string, FilePolicies?> _set;
    private readonly Func<FilePolicies, long> _strictness;
    private readonly Func<FilePolicies, string> _show;

    private PolicyKey(string name, string property, string values, Func<FilePolicies, string, FilePolicies?> set, Func<FilePolicies, long> strictness, Func<FilePolicies, string> show)
    {
        Name = name;
        Property = property;
        Values = values;
        _set = set;
        _strictness = strictness;
        _show = show;
    }

    /// <summary>Its name in <c>.editorconfig</c> and in a file: <c>facts_min_sources</c>.</summary>
    public string Name { get; }

    /// <summary>The project's property: <c>FactsMinSources</c>; empty where it has none.</summary>
    public string Property { get; }

    /// <summary>What its values are, as a message says it: <c>true or false</c>.</summary>
    public string Values { get; }

    /// <summary>The policies with another value of this one; null where the text is no value of it. Blanks around it and case do not matter.</summary>
    public FilePolicies? Set(FilePolicies policies, string value) => _set(policies, value.Trim().ToLowerInvariant());

    /// <summary>Whether the first asks for less than the second.</summary>
    public bool IsWeaker(FilePolicies first, FilePolicies second) => _strictness(first) < _strictness(second);

    /// <summary>Its value as it is written.</summary>
    public string Show(FilePolicies policies) => _show(policies);

    /// <summary>Whether it is set for many rules at once: then a rule's own key holds instead of it, wherever the two stand.</summary>
    public bool IsOfCategory { get; private init; }

    /// <summary>Whether it weighs what stands in C# alone: a line of a <c>.facts</c> file cannot set it.</summary>
    public bool IsAboutUses { get; private init; }

    /// <summary>The policy of that name; null where there is none. That of a rule's weight is <c>facts_severity.FACT0001</c>, that of a category's <c>facts_severity.Citations</c>.</summary>
    public static PolicyKey? Find(string name, StringComparison comparison)
    {
        foreach (var key in All)
        {
            if (string.Equals(key.Name, name, comparison))
                return key;
        }

        if (!name.StartsWith(SeverityPrefix, comparison))
            return null;
        var id = name.Substring(SeverityPrefix.Length);
        if (Rules.All.FirstOrDefault(rule => string.Equals(rule.Id, id, comparison)) is { } found)
            return OfSeverity(found);
        var rules = Rules.All.Where(rule => string.Equals(rule.Category, id, comparison) && !rule.IsWithheld).ToArray();
        return rules.Length > 0 ? OfSeverity(rules) : null;
    }

    /// <summary>All names that there are, for the nearest one to a misspelt one.</summary>
    public static IEnumerable<string> Names => All.Select(key => key.Name)
        .Concat(Rules.All.Select(rule => SeverityPrefix + rule.Category).Distinct(StringComparer.Ordinal))
        .Concat(Rules.All.Select(rule => SeverityPrefix + rule.Id));
}
