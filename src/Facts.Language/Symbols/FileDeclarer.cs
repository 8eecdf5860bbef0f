using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Reduces a file's declarations to what other files can see.</summary>
public static class FileDeclarer
{
    public static FileDeclarations Declare(SyntaxTree tree, string path, DeclarationList list)
    {
        var groups = new List<string>();
        var hasFacts = new Dictionary<string, bool>(StringComparer.Ordinal);
        string? first = null;
        foreach (var item in list.Items)
        {
            if (item.Kind is not (DeclarationKind.Group or DeclarationKind.Fact) || !IsSound(item))
                continue;
            var group = item.Kind == DeclarationKind.Group ? item.FullName : item.Scope;
            // Too long a name is reported and becomes nothing; to keep all its beginnings would take the square of its length.
            if (group.Length > ReservedNames.MaxLength)
                continue;
            AddGroups(group, list.Namespace, groups, hasFacts);
            hasFacts[group] |= item.Kind == DeclarationKind.Fact;
            first ??= group;
        }

        return new FileDeclarations(
            path,
            list.Namespace,
            BaseName(first, list.Namespace, path),
            new([.. groups.Select(name => new DeclaredGroup(name, hasFacts[name]))]),
            new([.. list.Items.Where(item => item.Kind == DeclarationKind.Source && CanBeCited(tree, item, list.Namespace)).Select(item => new DeclaredSource(item.Name, FindUrl(tree, item.Syntax)))]),
            new([.. list.Items.Where(item => IsType(item) && item.IsRead).Select(item => new DeclaredName(item.Kind, item.FullName))]),
            Suspects.Find(tree, list, item => item.Kind == DeclarationKind.Source && !CanBeCited(tree, item, list.Namespace)))
        {
            WritesNamespace = list.NamespaceSyntax != null,
            Enums = new([.. Types<EnumSyntax>(list).Select(item => TypeDeclarer.Declare(tree, item.Declaration, item.Syntax))]),
            Records = new([.. Types<RecordSyntax>(list).Select(item => TypeDeclarer.Declare(tree, item.Declaration, item.Syntax))]),
            Units = new([.. Types<UnitSyntax>(list).Select(item => TypeDeclarer.Declare(tree, item.Declaration, item.Syntax))]),
            UnnamedTypes = new([.. list.Items.Where(item => item.Kind is DeclarationKind.Enum or DeclarationKind.Record && IsSound(item) && IsUnnamed(item, list)).Select(item => item.FullName)]),
        };
    }

    private static IEnumerable<(Declaration Declaration, T Syntax)> Types<T>(DeclarationList list) =>
        list.Items.Where(item => item.Syntax is T && IsSound(item)).Select(item => (item, (T)(object)item.Syntax));

    /// <summary>Whether its full name is known, and it is what it looks like.</summary>
    private static bool IsSound(Declaration item) => item.IsRead && item.IsPlaced && item.Length <= ReservedNames.MaxLength;

    /// <summary>Whether it is dotted, or it or a group around it has the name of a property's method.</summary>
    private static bool IsUnnamed(Declaration item, DeclarationList list)
    {
        if (item.IsDotted)
            return true;
        for (var name = item.FullName; name.Length > list.Namespace.Length;)
        {
            var point = name.LastIndexOf('.');
            if (ReservedNames.FindProperty(name.Substring(point + 1)) is { } property && list.Index.Has(name.Substring(0, point + 1) + property))
                return true;
            name = name.Substring(0, Math.Max(point, 0));
        }

        return false;
    }

    /// <summary>The group and those that its dotted name implies around it.</summary>
    private static void AddGroups(string group, string ns, List<string> groups, Dictionary<string, bool> hasFacts)
    {
        for (var end = ns.Length == 0 ? -1 : ns.Length; ;)
        {
            end = group.IndexOf('.', end + 1);
            var name = end < 0 ? group : group.Substring(0, end);
            if (!hasFacts.ContainsKey(name))
            {
                hasFacts.Add(name, false);
                groups.Add(name);
            }

            if (end < 0)
                return;
        }
    }

    /// <summary>Whether a source becomes C#, so that what becomes of other files can refer to it. Why not is reported where it is declared.</summary>
    private static bool CanBeCited(SyntaxTree tree, Declaration source, string ns) => source.IsRead && !source.IsDotted
        && ns.Length + "Sources".Length + source.Name.Length + 2 <= ReservedNames.MaxLength
        && ReservedNames.FindProblem(source.Name) == null
        && ReservedNames.FindNamespaceProblem(ns) == null;

    private static string BaseName(string? group, string ns, string path) => group == null
        ? DefaultNames.Group(path)
        : string.Concat(group.Substring(ns.Length == 0 ? 0 : ns.Length + 1).Split('.'));

    private static string FindUrl(SyntaxTree tree, DeclarationSyntax source) => SourceLines.Of(tree, source, "url")
        .Select(field => ScalarText.Get(tree, field.Value))
        .FirstOrDefault(url => url.Length > 0) ?? "";

    private static bool IsType(Declaration item) => item.Kind is DeclarationKind.Enum or DeclarationKind.Record or DeclarationKind.Table or DeclarationKind.Unit;
}
