using System;
using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>The declarations of a file that cannot have their names, and so become no C#.</summary>
public sealed class NameConflicts
{
    private readonly Dictionary<DeclarationSyntax, NameConflict> _conflicts;
    private readonly HashSet<string> _blockedGroups;

    internal NameConflicts(Dictionary<DeclarationSyntax, NameConflict> conflicts, HashSet<string> blockedGroups)
    {
        _conflicts = conflicts;
        _blockedGroups = blockedGroups;
    }

    public IEnumerable<NameConflict> All => _conflicts.Values;

    /// <summary>Whether the declaration, and every group around it, can be generated under its name.</summary>
    public bool CanBeGenerated(Declaration declaration)
    {
        if (_conflicts.ContainsKey(declaration.Syntax) || declaration.Syntax.Keyword.IsMissing)
            return false;
        // A source is a member of the class Sources, whatever group it stands in.
        if (_blockedGroups.Count == 0 || declaration.Kind == DeclarationKind.Source)
            return true;
        var scope = declaration.Scope;
        for (var end = scope.Length; end > 0; end = scope.LastIndexOf('.', end - 1))
        {
            if (_blockedGroups.Contains(scope.Substring(0, end)))
                return false;
        }

        return true;
    }
}
