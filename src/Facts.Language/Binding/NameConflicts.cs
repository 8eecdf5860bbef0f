using System;
using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>The declarations of a file that cannot have their names, and so become no C#.</summary>
public sealed class NameConflicts
{
    private readonly Dictionary<DeclarationSyntax, NameConflict> _conflicts = [];
    private readonly HashSet<string> _blockedGroups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _splitGroups = new(StringComparer.Ordinal);

    internal NameConflicts()
    {
    }

    public IEnumerable<NameConflict> All => _conflicts.Values;

    public bool Has(Declaration declaration) => _conflicts.ContainsKey(declaration.Syntax);

    /// <summary>Whether the declaration, and every group around it, can be generated under its name.</summary>
    public bool CanBeGenerated(Declaration declaration)
    {
        if (Has(declaration) || !declaration.IsRead)
            return false;
        // A source stands beside the groups, not in them.
        if (declaration.Kind == DeclarationKind.Source)
            return true;
        return declaration.IsPlaced && !(declaration.Kind == DeclarationKind.Fact && _splitGroups.Contains(declaration.Scope)) && !IsBlocked(declaration.Scope);
    }

    internal void Add(NameConflict conflict)
    {
        _conflicts.Add(conflict.Declaration.Syntax, conflict);
        if (conflict.Declaration.Kind == DeclarationKind.Group)
            Block(conflict.Declaration.FullName);
    }

    /// <summary>Leaves out all that stands in a group.</summary>
    internal void Block(string group) => _blockedGroups.Add(group);

    /// <summary>Leaves out the facts of a group, and not the groups within it; false where that is so already.</summary>
    internal bool Split(string group) => _splitGroups.Add(group);

    private bool IsBlocked(string scope)
    {
        if (scope.Length > ReservedNames.MaxLength)
            return true;
        for (var end = _blockedGroups.Count == 0 ? 0 : scope.Length; end > 0; end = scope.LastIndexOf('.', end - 1))
        {
            if (_blockedGroups.Contains(scope.Substring(0, end)))
                return true;
        }

        return false;
    }
}
