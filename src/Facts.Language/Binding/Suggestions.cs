using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Language.Binding;

/// <summary>The nearest of many names to each of many misspelt ones, in bounded time: beyond the bound a message names none.</summary>
internal sealed class Suggestions(IEnumerable<string> names)
{
    /// <summary>Comparisons of two names, some hundred nanoseconds each.</summary>
    private const int MaxComparisons = 200_000;

    private readonly Dictionary<string, string?> _found = new(StringComparer.Ordinal);
    private string[]? _names;
    private int _comparisons;

    /// <summary>Null where none is near.</summary>
    public string? Find(string name)
    {
        if (_found.TryGetValue(name, out var found))
            return found;
        _names ??= names.ToArray();
        if (_comparisons > MaxComparisons)
            return null;
        _comparisons += _names.Length;
        found = NearestName.Find(name, _names);
        _found.Add(name, found);
        return found;
    }
}
