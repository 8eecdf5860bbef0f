using System.Collections.Generic;
using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>What a name in a value means.</summary>
/// <param name="Found">What it names, or what its beginning names; several where it does not say which; none where there is nothing.</param>
/// <param name="Rest">The parts of the name behind that: a field, a column, an entry.</param>
public sealed record NameResolution(IReadOnlyList<ValueName> Found, IReadOnlyList<string> Rest)
{
    public static NameResolution Nothing { get; } = new([], []);

    /// <summary>The one thing that is named; null where there is none, or several.</summary>
    public ValueName? Target => Found.Count == 1 ? Found[0] : null;
}
