using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Policies;

/// <summary>What is set around a file, as text: what a host reads of its project and its folder, and does not judge.</summary>
/// <param name="Settings">What the project says, and behind it what the folder says, which is nearer.</param>
/// <param name="IsLocked">Whether a file may only tighten it: <c>FactsPolicyLocked</c>.</param>
public sealed record PolicySettings(EquatableArray<PolicySetting> Settings, bool IsLocked)
{
    /// <summary>The day on which it is judged what is past where nobody sets <c>facts_as_of</c>; null where it is not judged then. A compiler has none: the same files give the same build on any day.</summary>
    public DateTime? Today { get; init; }

    /// <summary>Where nothing is set.</summary>
    public static PolicySettings None { get; } = new(new([]), IsLocked: true);

    /// <summary>Reads what a host has.</summary>
    /// <param name="property">A property of the project by its name; empty or null where it is not set.</param>
    /// <param name="folder">Keys and values that the folder sets for the file; others than those of policies are passed over.</param>
    public static PolicySettings Read(Func<string, string?> property, IEnumerable<KeyValuePair<string, string>> folder)
    {
        var settings = new List<PolicySetting>();
        foreach (var key in PolicyKey.All)
        {
            if (property(key.Property) is { } value && !string.IsNullOrWhiteSpace(value))
                settings.Add(new PolicySetting(key.Name, value.Trim(), key.Property));
        }

        settings.AddRange(folder
            .Where(pair => pair.Key.StartsWith("facts_", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(pair.Value))
            .OrderBy(pair => PolicyKey.Find(pair.Key, StringComparison.OrdinalIgnoreCase)?.IsOfCategory != true)
            .ThenBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .Select(pair => new PolicySetting(pair.Key, pair.Value.Trim(), pair.Key)));
        return settings.Count == 0 && IsLockedBy(property) ? None : new(new([.. settings]), IsLockedBy(property));
    }

    /// <summary>What they come to. One that is none of its key, and one of no known key, counts as not set.</summary>
    public FilePolicies Resolve()
    {
        var policies = FilePolicies.Default;
        foreach (var setting in Settings)
            policies = Find(setting)?.Set(policies, setting.Value) ?? policies;
        return policies;
    }

    /// <summary>What is wrong with them: it stands in no file that Facts reads, so these have no place.</summary>
    public IEnumerable<Diagnostic> FindProblems()
    {
        var suggestions = new Suggestions(PolicyKey.Names);
        foreach (var setting in Settings)
        {
            if (Find(setting) is not { } key)
                yield return new Diagnostic(Rules.UnknownPolicy, default, setting.Key, "", PolicyLines.FindHint(suggestions, setting.Key.ToLowerInvariant()));
            else if (key.Set(FilePolicies.Default, setting.Value) == null)
                yield return new Diagnostic(Rules.BadOption, default, setting.Value, setting.Place, key.Values);
        }
    }

    private static PolicyKey? Find(PolicySetting setting) => PolicyKey.Find(setting.Key, StringComparison.OrdinalIgnoreCase);

    private static bool IsLockedBy(Func<string, string?> property) => !string.Equals(property("FactsPolicyLocked")?.Trim(), "false", StringComparison.OrdinalIgnoreCase);
}
