using System.Collections.Generic;

namespace Facts.Language.Symbols;

/// <summary>
/// What was asked of a project's symbols, and what the answers were. What was made with them would be the same with any others that give the same answers:
/// so a new file concerns those alone that asked for what it brings.
/// </summary>
/// <param name="expected">About how many of them there will be.</param>
internal sealed class SymbolLookUps(int expected = 0)
{
    private readonly List<(SymbolQuery Query, string Name, object? Answer)> _all = new(expected);
    private readonly Dictionary<SymbolQuery, string> _last = [];

    public void Note(SymbolQuery query, string name, object? answer)
    {
        // One asks again and again for the group that one is in.
        if (_last.TryGetValue(query, out var last) && string.Equals(last, name, System.StringComparison.Ordinal))
            return;
        _last[query] = name;
        _all.Add((query, name, answer));
    }

    /// <summary>Whether other symbols give the same answers. Linear in these.</summary>
    public bool HoldFor(SymbolTable symbols)
    {
        foreach (var (query, name, answer) in _all)
        {
            if (!Equals(symbols.Answer(query, name), answer))
                return false;
        }

        return true;
    }
}
