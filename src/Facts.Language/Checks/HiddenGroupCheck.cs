using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>FACT1104: an outermost group that is called like a namespace. Stands on the group's name, or on the first fact of a group that the file's name makes.</summary>
internal sealed class HiddenGroupCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var list = context.File.Document.Declarations;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in list.Items)
        {
            // Without a namespace around it the group would be that namespace, which is another finding.
            if (list.Namespace.Length == 0 || !declaration.IsRead || context.File.Names.Has(declaration) || FindOutermost(list, declaration) is not { } name)
                continue;
            if (context.Symbols.IsNamespace(name) && seen.Add(name))
            {
                var isDefault = declaration.Kind != DeclarationKind.Group;
                context.Report(Rules.HiddenGroup, declaration.NameSpan, name, list.Namespace, isDefault ? "It comes from the file's name: put the facts in a 'group', or rename the file." : "Rename one.");
            }
        }
    }

    private static string? FindOutermost(DeclarationList list, Declaration declaration)
    {
        if (declaration.Kind == DeclarationKind.Group)
            return string.Equals(declaration.Scope, list.Namespace, StringComparison.Ordinal) ? declaration.Name : null;
        var isDefault = declaration.Kind == DeclarationKind.Fact && declaration.Groups.Count == 0 && !declaration.IsDotted;
        return isDefault ? declaration.Scope.Substring(declaration.Scope.LastIndexOf('.') + 1) : null;
    }
}
