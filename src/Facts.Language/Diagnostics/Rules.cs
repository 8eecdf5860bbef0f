using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Facts.Language.Diagnostics;

/// <summary>The catalogue: every rule there is, one part of this class a category.</summary>
public static partial class Rules
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = typeof(Rules)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null))
        .OfType<Rule>()
        .OrderBy(rule => rule.Id, System.StringComparer.Ordinal)
        .ToArray();
}
