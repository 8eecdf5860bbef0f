using System;
using System.Collections.Generic;

namespace Facts.Language.Symbols;

/// <summary>The declarations of a file by name: where the other one stands that wants the same name.</summary>
public sealed class DeclarationIndex
{
    /// <summary>The first two are enough: of them, one is another than the one asked about.</summary>
    private readonly Dictionary<string, (Declaration First, Declaration? Second)> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> _byScope = new(StringComparer.Ordinal);

    /// <summary>Linear in the declarations.</summary>
    internal DeclarationIndex(IReadOnlyList<Declaration> items)
    {
        foreach (var item in items)
        {
            var key = Key(item.Kind, item.PrintedName);
            if (!_byName.TryGetValue(key, out var found))
                _byName.Add(key, (item, null));
            else if (found.Second == null)
                _byName[key] = (found.First, item);
            for (var scope = item.Scope; scope.Length > 0 && !_byScope.ContainsKey(scope); scope = scope.Substring(0, Math.Max(scope.LastIndexOf('.'), 0)))
                _byScope.Add(scope, item);
        }
    }

    /// <summary>A declaration of that name, or one inside it that makes a group of that name come to be; null where there is none but the one asked about.</summary>
    public Declaration? FindOther(string name, Declaration declaration)
    {
        if (_byName.TryGetValue(Key(declaration.Kind, name), out var found))
        {
            if (found.First.Syntax != declaration.Syntax)
                return found.First;
            if (found.Second != null)
                return found.Second;
        }

        return declaration.Kind != DeclarationKind.Source && _byScope.TryGetValue(name, out var inside) ? inside : null;
    }

    /// <summary>Whether a fact, group or type of that full name is declared.</summary>
    public bool Has(string fullName) => _byName.ContainsKey(fullName);

    /// <summary>The first declaration that stands in a scope.</summary>
    public Declaration? FindInside(string scope) => _byScope.TryGetValue(scope, out var found) ? found : null;

    private static string Key(DeclarationKind kind, string name) => kind == DeclarationKind.Source ? "source " + name : name;
}
