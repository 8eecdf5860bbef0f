using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>FACT1102: two names of one scope that differ by case only. Stands on the later one.</summary>
internal sealed class CaseOnlyDifferenceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var first = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var declaration in context.File.Document.Declarations.Items)
        {
            var isSource = declaration.Kind == DeclarationKind.Source;
            var scope = isSource ? "source" : declaration.Scope;
            if (!first.TryGetValue(scope, out var names))
                first.Add(scope, names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
            if (!names.TryGetValue(declaration.Name, out var twin))
            {
                names.Add(declaration.Name, declaration.Name);
                twin = FindElsewhere(context.Symbols, declaration);
            }

            if (twin != null && !string.Equals(twin, declaration.Name, StringComparison.Ordinal))
                context.Report(Rules.CaseOnlyDifference, declaration.NameSpan, declaration.Name, twin);
        }
    }

    /// <summary>A name of another file, and earlier by path: facts of one group have none there.</summary>
    private static string? FindElsewhere(SymbolTable symbols, Declaration declaration)
    {
        if (declaration.Kind == DeclarationKind.Source)
            return symbols.FindSourceIgnoringCase(declaration.Name);
        if (declaration.Kind == DeclarationKind.Fact)
            return null;
        var found = symbols.FindContainerIgnoringCase(declaration.FullName);
        // The scope must be the same to the letter: else it is the scope that is reported.
        return found != null && string.CompareOrdinal(found, 0, declaration.FullName, 0, declaration.Scope.Length) == 0 ? found.Substring(found.LastIndexOf('.') + 1) : null;
    }
}
