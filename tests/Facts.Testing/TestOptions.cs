using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>Options from a table, with names as the compiler's configuration has them.</summary>
/// <param name="values">The options.</param>
/// <param name="namesKeys">Whether the host can say which options there are; not every one can.</param>
internal sealed class TestOptions(IEnumerable<KeyValuePair<string, string>> values, bool namesKeys) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _values = ImmutableDictionary<string, string>.Empty.WithComparers(KeyComparer).SetItems(values);

    public override IEnumerable<string> Keys => namesKeys ? _values.Keys : throw new NotImplementedException();

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
}
