using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Symbols;

/// <summary>Collects the declarations of a tree with their full names.</summary>
internal sealed class DeclarationWalker(SyntaxTree tree, string defaultGroup)
{
    private readonly List<GroupSyntax> _groups = [];

    public List<Declaration> Items { get; } = [];

    public static string Join(string scope, string name) => scope.Length == 0 ? name : scope + "." + name;

    /// <summary>The name as written, its points included, blanks and comments between them left out.</summary>
    public static string GetText(SyntaxTree tree, NameSyntax name) =>
        name.Tokens.Count == 1 ? tree.GetText(name.Tokens[0]) : string.Concat(name.Tokens.Select(tree.GetText));

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
        var isNamed = !group.Name.IsMissing;
        if (isNamed)
            scope = Add(group, scope);
        _groups.Add(group);
        Visit(group.Body?.Items ?? [], scope, isNamed);
        _groups.RemoveAt(_groups.Count - 1);
    }

    private string Add(DeclarationSyntax syntax, string scope)
    {
        if (syntax.Name.IsMissing)
            return scope;
        var tokens = syntax.Name.Tokens;
        if (tokens.Count > 1)
            scope = Join(scope, string.Concat(tokens.Take(tokens.Count - 2).Select(tree.GetText)));
        var last = tokens[tokens.Count - 1];
        var declaration = new Declaration(syntax, KindOf(syntax), scope, tree.GetText(last), last.Span, _groups.ToArray());
        Items.Add(declaration);
        return declaration.FullName;
    }

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
