using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1102: two names of one scope that differ by case only. Stands on the later one, by the path of its file and its place there.</summary>
internal sealed class CaseOnlyDifferenceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        CheckNamespace(context);
        var first = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var declaration in context.File.Document.Declarations.Items)
        {
            // Units are told apart by case: m and M.
            if (declaration.Kind == DeclarationKind.Unit || !declaration.IsRead || !(declaration.IsPlaced || declaration.Kind == DeclarationKind.Source))
                continue;
            CheckImplied(context, first, declaration);
            if (declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Source or DeclarationKind.Group))
                CheckMembers(context, declaration.Syntax);
            var isSource = declaration.Kind == DeclarationKind.Source;
            var elsewhere = isSource ? context.Symbols.FindSourceIgnoringCase(declaration.Name) : FindElsewhere(context, declaration.FullName, declaration.Scope);
            Check(context, first, isSource ? "source" : declaration.Scope, declaration.Name, elsewhere, declaration.NameSpan);
        }
    }

    private static void CheckNamespace(CheckContext context)
    {
        var list = context.File.Document.Declarations;
        if (list.NamespaceSyntax is { } syntax && context.Symbols.FindNamespaceIgnoringCase(list.Namespace) is { } twin)
            Report(context, list.Namespace, twin, syntax.Name.Span);
    }

    /// <summary>The groups that a dotted name makes come to be.</summary>
    private static void CheckImplied(CheckContext context, Dictionary<string, Dictionary<string, string>> first, Declaration declaration)
    {
        var tokens = declaration.Syntax.Name.Tokens;
        if (tokens.Count == 1 || declaration.Kind == DeclarationKind.Source || declaration.Length > ReservedNames.MaxLength)
            return;
        var full = declaration.Scope;
        for (var i = tokens.Count - 3; i >= 0; i -= 2)
        {
            var scope = full.Substring(0, Math.Max(full.LastIndexOf('.'), 0));
            var name = full.Substring(scope.Length == 0 ? 0 : scope.Length + 1);
            Check(context, first, scope, name, FindElsewhere(context, full, scope), tokens[i].Span);
            full = scope;
        }
    }

    /// <summary>The members of an enum, the fields of a record and the columns of a table's header.</summary>
    private static void CheckMembers(CheckContext context, DeclarationSyntax declaration)
    {
        IEnumerable<SyntaxToken> names = declaration switch
        {
            EnumSyntax syntax => syntax.Members.OfType<EnumMemberSyntax>().Select(member => member.Name),
            RecordSyntax syntax => (syntax.Body?.Items ?? []).OfType<RecordFieldSyntax>().Select(field => field.Name),
            TableSyntax syntax => (syntax.Body?.Items ?? []).OfType<TableHeaderSyntax>().Take(1).SelectMany(header => header.Cells).Where(cell => cell.Type != null).Select(cell => cell.Name),
            _ => [],
        };
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in names.Where(token => !token.IsMissing))
        {
            var name = context.Tree.GetText(token);
            if (first.TryGetValue(name, out var twin))
                Report(context, name, twin, token.Span);
            else
                first.Add(name, name);
        }
    }

    private static void Check(CheckContext context, Dictionary<string, Dictionary<string, string>> first, string scope, string name, string? elsewhere, TextSpan span)
    {
        if (!first.TryGetValue(scope, out var names))
            first.Add(scope, names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        if (!names.TryGetValue(name, out var twin))
        {
            names.Add(name, name);
            twin = elsewhere;
        }

        if (twin != null)
            Report(context, name, twin, span);
    }

    private static void Report(CheckContext context, string name, string twin, TextSpan span)
    {
        if (!string.Equals(twin, name, StringComparison.Ordinal))
            context.Report(Rules.CaseOnlyDifference, span, name, twin);
    }

    /// <summary>The last part of the first group or type of that name but for case in another file; null where the scopes differ: then it is the scope that is reported.</summary>
    private static string? FindElsewhere(CheckContext context, string full, string scope)
    {
        var found = context.Symbols.FindContainerIgnoringCase(full);
        if (found == null || string.CompareOrdinal(found, 0, full, 0, scope.Length) != 0)
            return null;
        var isHere = string.Equals(context.Symbols.FindContainer(found)?.File.Path, context.File.Document.Path, StringComparison.Ordinal);
        return isHere ? null : found.Substring(found.LastIndexOf('.') + 1);
    }
}
