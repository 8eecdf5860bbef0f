using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// What is to be used instead of retracted facts.
public sealed partial class Binder
{
    private Dictionary<GroupSyntax, string>? _groupNames;

    /// <summary>What is to be used instead of a fact, and where that is written: below it or below a group around it. Looked up without binding the fact.</summary>
    internal (NameSyntax Name, ValueName Target)? FindReplacement(Declaration declaration)
    {
        if ((declaration.Syntax.Body?.Items ?? []).OfType<StatusSyntax>().FirstOrDefault() is { } own)
            return own.Replacement is { IsMissing: false } name && _replacements.Find(name, declaration.Scope) is { } target ? (name, target) : null;
        return GetSurroundings(declaration).Clauses is { Replacement: { } inherited, StatusSyntax.Replacement: { } place } ? (place, inherited) : null;
    }

    /// <summary>The scope of the names in a group's own lines.</summary>
    private string ScopeOf(GroupSyntax group)
    {
        if (_groupNames == null)
        {
            _groupNames = [];
            foreach (var declaration in _document.Declarations.Items)
            {
                if (declaration.Syntax is GroupSyntax syntax)
                    _groupNames.Add(syntax, declaration.FullName);
            }
        }

        return _groupNames.TryGetValue(group, out var name) ? name : "";
    }
}
