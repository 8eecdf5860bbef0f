using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>The units that a project declares, each defined once, whatever order they stand in.</summary>
internal sealed class DeclaredUnits(SymbolTable symbols)
{
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _cycles = new(StringComparer.Ordinal);
    private string[]? _names;

    /// <summary>The simple names of all of them, for suggestions.</summary>
    public IReadOnlyList<string> Names => _names ??= [.. symbols.Files.SelectMany(file => file.Units).Select(unit => SimpleName(unit.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>The full names of the units that a word may mean, seen from a scope.</summary>
    public IReadOnlyList<string> Resolve(string word, string scope) => [.. symbols.ResolveType(word, scope).Where(name => symbols.FindUnit(name) != null)];

    /// <summary>What a scope sees of them.</summary>
    public IUnitScope In(string scope) => new Scope(word => Resolve(word, scope) is { Count: 1 } found ? Define(found[0]) : null, Names);

    /// <summary>The units that define each other, this one first; empty for one that is no part of such a circle. It is sound to ask once the unit is defined.</summary>
    public IReadOnlyList<string> FindCycle(string fullName)
    {
        Define(fullName);
        return _cycles.TryGetValue(fullName, out var cycle) ? cycle : [];
    }

    /// <summary>
    /// The unit of a full name. One whose definition is wrong, which is reported where it stands, measures itself and nothing else.
    /// In an order of its own and not by recursion, so that a long chain of definitions is no deep call.
    /// </summary>
    public Unit Define(string fullName)
    {
        var path = new List<string> { fullName };
        var open = new HashSet<string>(path, StringComparer.Ordinal);
        while (path.Count > 0)
        {
            var name = path[path.Count - 1];
            if (_units.ContainsKey(name))
            {
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var missing = new List<string>();
            var unit = Read(symbols.FindUnit(name), missing);
            if (missing.Count == 0)
                _units.Add(name, unit ?? Unit.Opaque(SimpleName(name), name));
            else if (open.Add(missing[0]))
                path.Add(missing[0]);
            else
                Close([.. path.Skip(path.IndexOf(missing[0]))]);
        }

        return _units[fullName];
    }

    private void Close(IReadOnlyList<string> circle)
    {
        // One message a circle, at the member whose name comes first.
        var first = circle.OrderBy(name => name, StringComparer.Ordinal).First();
        var start = circle.ToList().IndexOf(first);
        _cycles[first] = [.. circle.Skip(start).Concat(circle.Take(start))];
        foreach (var name in circle)
            _units[name] = Unit.Opaque(SimpleName(name), name);
    }

    /// <summary>What a definition says; null where it says nothing that is right.</summary>
    private Unit? Read(UnitSymbol? symbol, List<string> missing)
    {
        // One whose group has no name, or whose name is too long, is none for the project.
        if (symbol == null || symbol.Number.Length == 0)
            return null;
        var outer = symbol.Name.Substring(0, Math.Max(symbol.Name.LastIndexOf('.'), 0));
        var scope = new Scope(word => Find(word, outer, missing), []);
        var other = symbol.Unit.Length == 0 ? Unit.One : UnitParser.Parse(symbol.Unit, scope, suggests: false).Unit;
        return other == null ? null : Unit.Declared(SimpleName(symbol.Name), Rational.From(NumberLiteral.Parse(symbol.Number, isNegative: false)), other);
    }

    private Unit? Find(string word, string scope, List<string> missing)
    {
        if (Resolve(word, scope) is not { Count: 1 } found)
            return null;
        if (_units.TryGetValue(found[0], out var unit))
            return unit;
        missing.Add(found[0]);
        return Unit.One;
    }

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private sealed class Scope(Func<string, Unit?> find, IReadOnlyList<string> names) : IUnitScope
    {
        public IEnumerable<string> Names => names;

        public Unit? Find(string word) => find(word);
    }
}
