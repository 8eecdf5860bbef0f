using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Facts.Language.Diagnostics;

/// <summary>The catalogue: every rule there is, one part of this class a category.</summary>
public static partial class Rules
{
    private static IReadOnlyList<Rule>? _all;

    /// <summary>All rules, by id. Collected when first asked for: the parts' fields are set in no stated order.</summary>
    public static IReadOnlyList<Rule> All => _all ??= typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => member.GetValue(null))
        .OfType<Rule>()
        .OrderBy(rule => rule.Id, System.StringComparer.Ordinal)
        .ToArray();
}
