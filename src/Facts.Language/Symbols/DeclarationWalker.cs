using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Collects the declarations of a tree with their full names.</summary>
internal sealed class DeclarationWalker(SyntaxTree tree, string defaultGroup)
{
    private IReadOnlyList<GroupSyntax> _groups = [];

    /// <summary>How many groups around lack a name: what stands in one has no full name.</summary>
    private int _nameless;

    public List<Declaration> Items { get; } = [];

    public static string Join(string scope, string name) => scope.Length == 0 ? name : scope + "." + name;

    /// <summary>The name as written, its points included, blanks and comments between them left out.</summary>
    public static string GetText(SyntaxTree tree, NameSyntax name) =>
        name.Written ??= name.Tokens.Count == 1 ? tree.GetText(name.Tokens[0]) : string.Concat(name.Tokens.Select(tree.GetText));

    public void Visit(IReadOnlyList<SyntaxNode> lines, string scope, bool isGroup)
    {
        foreach (var line in lines)
        {
            switch (line)
            {
                case NamespaceSyntax { Body: { } body }:
                    // Nothing belongs there, which is reported; what stands there is not lost.
                    Visit(body.Items, scope, isGroup);
                    break;
                case GroupSyntax group:
                    VisitGroup(group, scope);
                    break;
                case DeclarationSyntax declaration and not NamespaceSyntax:
                    Add(declaration, declaration is FactSyntax && !isGroup ? defaultGroup : scope);
                    break;
            }
        }
    }

    private void VisitGroup(GroupSyntax group, string scope)
    {
        var isNameless = group.Name.IsMissing;
        if (!isNameless)
            scope = Add(group, scope);
        var outer = _groups;
        _groups = [.. outer, group];
        _nameless += isNameless ? 1 : 0;
        Visit(group.Body?.Items ?? [], scope, isGroup: true);
        _nameless -= isNameless ? 1 : 0;
        _groups = outer;
    }

    /// <summary>Adds a declaration, and returns the scope of what stands in it.</summary>
    private string Add(DeclarationSyntax syntax, string scope)
    {
        if (syntax.Name.IsMissing)
            return scope;
        var tokens = syntax.Name.Tokens;
        var last = tokens[tokens.Count - 1];
        var length = scope.Length + (scope.Length == 0 ? 0 : 1);
        for (var i = 0; i < tokens.Count; i++)
            length += tokens[i].Length;
        var isLong = length > ReservedNames.MaxLength;
        for (var i = 0; i + 2 < tokens.Count && !isLong; i += 2)
            scope = Join(scope, tree.GetText(tokens[i]));
        // Of a name that is too long its beginning goes on, or all that stands in a group with a name of a megabyte would repeat it.
        var name = isLong ? Cut(tree.Text.Substring(tokens[0].Start, Math.Min(last.End - tokens[0].Start, ReservedNames.MaxLength + 1))) : tokens.Count == 1 ? GetText(tree, syntax.Name) : tree.GetText(last);
        var declaration = new Declaration(syntax, KindOf(syntax), isLong ? Cut(scope) : scope, name, last.Span, _groups) { Length = length, IsPlaced = _nameless == 0 };
        Items.Add(declaration);
        return Cut(declaration.FullName);
    }

    /// <summary>One character more than may be, so that it is seen to be too long.</summary>
    internal static string Cut(string name) => name.Length <= ReservedNames.MaxLength ? name : name.Substring(0, ReservedNames.MaxLength + 1);

    private static DeclarationKind KindOf(DeclarationSyntax syntax) => syntax switch
    {
        GroupSyntax => DeclarationKind.Group,
        SourceSyntax => DeclarationKind.Source,
        FactSyntax => DeclarationKind.Fact,
        EnumSyntax => DeclarationKind.Enum,
        UnitSyntax => DeclarationKind.Unit,
        RecordSyntax => DeclarationKind.Record,
        _ => DeclarationKind.Table,
    };
}
