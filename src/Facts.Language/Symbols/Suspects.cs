using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Names that a file may declare in lines that could not be read: that is reported there, and not again where such a name is referred to.</summary>
internal static class Suspects
{
    /// <summary>Stands for every name: a source was declared, and nobody can read its name.</summary>
    public const string Any = "";

    /// <param name="tree">The file.</param>
    /// <param name="list">Its declarations.</param>
    /// <param name="isUnusable">Says which declarations cannot be referred to for a reason that is reported at them.</param>
    public static EquatableArray<string> Find(SyntaxTree tree, DeclarationList list, Func<Declaration, bool> isUnusable)
    {
        // As a reference writes it, points included.
        var names = new SortedSet<string>(list.Items.Where(item => !item.IsRead).Select(item => item.Name), StringComparer.Ordinal);
        names.UnionWith(list.Items.Where(isUnusable).Select(item => item.IsDotted ? DeclarationWalker.GetText(tree, item.Syntax.Name) : item.Name));
        Visit(tree, tree.Root.Body, names);
        return new([.. names]);
    }

    /// <summary>Groups alone are entered: what stands in other declarations declares nothing for others.</summary>
    private static void Visit(SyntaxTree tree, BlockSyntax? block, SortedSet<string> names)
    {
        foreach (var item in block?.Items ?? [])
        {
            if (item is SkippedLineSyntax { Tokens: { } line })
                AddNames(tree, line, names);
            else if (item is DeclarationSyntax { Skipped: { } rest })
                AddNames(tree, rest, names);
            if (item is SourceSyntax source)
                AddFields(tree, source, names);
            if (item is GroupSyntax or NamespaceSyntax or SkippedLineSyntax)
                Visit(tree, ((LineSyntax)item).Body, names);
        }
    }

    private static void AddFields(SyntaxTree tree, SourceSyntax source, SortedSet<string> names)
    {
        if (source.Name.IsMissing)
            names.Add(Any);
        // Fields are written small: a capital begins the name of another source, whose own line is indented too deep.
        foreach (var field in (source.Body?.Items ?? []).OfType<SourceFieldSyntax>().Where(field => char.IsUpper(tree.Text[field.Key.Start])))
            names.Add(tree.GetText(field.Key));
    }

    private static void AddNames(SyntaxTree tree, SkippedSyntax skipped, SortedSet<string> names)
    {
        foreach (var token in skipped.Tokens)
        {
            if (token.Kind == TokenKind.Identifier)
                names.Add(tree.GetText(token));
        }
    }
}
