using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>All declarations of a file, in its order, and the names that it takes from its project.</summary>
public sealed class DeclarationList
{
    private DeclarationIndex? _index;

    private DeclarationList(NamespaceSyntax? syntax, string ns, IReadOnlyList<Declaration> items)
    {
        NamespaceSyntax = syntax;
        Namespace = ns;
        Items = items;
    }

    /// <summary>The line that names the namespace; null where the file takes the default.</summary>
    public NamespaceSyntax? NamespaceSyntax { get; }

    public string Namespace { get; }

    public IReadOnlyList<Declaration> Items { get; }

    /// <summary>They by name, which only files with mistakes need.</summary>
    public DeclarationIndex Index => _index ??= new DeclarationIndex(Items);

    /// <summary>Walks the tree once.</summary>
    public static DeclarationList Create(SyntaxTree tree, string path, ProjectDefaults defaults)
    {
        var lines = tree.Root.Body?.Items ?? [];
        var syntax = lines.OfType<NamespaceSyntax>().FirstOrDefault(line => !line.Name.IsMissing);
        var ns = DeclarationWalker.Cut(syntax != null ? DeclarationWalker.GetText(tree, syntax.Name) : DefaultNames.Namespace(path, defaults));
        var walker = new DeclarationWalker(tree, DeclarationWalker.Join(ns, DefaultNames.Group(path)));
        walker.Visit(lines, ns, isGroup: false);
        return new DeclarationList(syntax, ns, walker.Items);
    }
}
