using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>Options from a table, with names as MSBuild writes them into the compiler's configuration.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> values, string prefix) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values =
        values.ToImmutableDictionary(pair => prefix + pair.Key, pair => pair.Value, KeyComparer);

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
