using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Collects the names that the values of a file refer to.</summary>
internal static class ValueReferences
{
    /// <summary>Names that are no names of values.</summary>
    public static readonly string[] Words = ["true", "false", "unknown", "none"];

    /// <summary>All of them and what is to be used instead of retracted facts, each once. Linear in the file.</summary>
    public static IReadOnlyCollection<ValueReference> Of(Document document)
    {
        var references = new HashSet<ValueReference>();
        var finder = new Finder(document.Tree, isValue: false);
        foreach (var declaration in document.Declarations.Items)
        {
            if (declaration.Syntax is FactSyntax or TableSyntax)
                finder.Add(declaration.Syntax);
            else if (declaration.Syntax is GroupSyntax group)
                finder.AddAll(OwnLines(group));
            foreach (var name in finder.Take())
                references.Add(new ValueReference(DeclarationWalker.GetText(document.Tree, name), declaration.Syntax is GroupSyntax ? declaration.FullName : declaration.Scope));
        }

        return references;
    }

    /// <summary>The names below a node that may be names of values, in the order of the text.</summary>
    public static IReadOnlyList<NameSyntax> Names(SyntaxTree tree, SyntaxNode node) => Find(tree, node, isValue: false);

    /// <summary>Those among them whose value is wanted, and not just what they are called by.</summary>
    public static IReadOnlyList<NameSyntax> Operands(SyntaxTree tree, SyntaxNode node) => Find(tree, node, isValue: true);

    /// <summary>Such names in what is said of a group itself.</summary>
    public static IReadOnlyList<NameSyntax> OperandsOf(SyntaxTree tree, GroupSyntax group) => Find(tree, OwnLines(group), isValue: true);

    private static IEnumerable<SyntaxNode> OwnLines(GroupSyntax group) => (group.Body?.Items ?? []).Where(line => line is QualifierSyntax or StatusSyntax);

    private static IReadOnlyList<NameSyntax> Find(SyntaxTree tree, SyntaxNode node, bool isValue)
    {
        var finder = new Finder(tree, isValue);
        finder.Add(node);
        return finder.Take();
    }

    private static IReadOnlyList<NameSyntax> Find(SyntaxTree tree, IEnumerable<SyntaxNode> nodes, bool isValue)
    {
        var finder = new Finder(tree, isValue);
        finder.AddAll(nodes);
        return finder.Take();
    }

    public static bool IsWord(SyntaxTree tree, NameSyntax name) => name.Tokens.Count == 1 && Words.Contains(tree.GetText(name.Tokens[0]), System.StringComparer.Ordinal);

    /// <summary>Walks over the nodes, since most facts refer to nothing, and nothing is kept for them.</summary>
    private sealed class Finder(SyntaxTree tree, bool isValue) : ISyntaxSink
    {
        private List<NameSyntax>? _found;

        /// <summary>The names that were found since it was asked last.</summary>
        public IReadOnlyList<NameSyntax> Take()
        {
            var found = _found ?? (IReadOnlyList<NameSyntax>)[];
            _found = null;
            return found;
        }

        public void AddAll(IEnumerable<SyntaxNode> nodes)
        {
            foreach (var node in nodes)
                Add(node);
        }

        public void Add(SyntaxToken token)
        {
        }

        public void Add(SyntaxNode? node)
        {
            // What is cited holds no value.
            if (node is null or CitationSyntax)
                return;
            var name = node switch
            {
                NameExpressionSyntax expression => expression.Name,
                // A function has a simple name, and is no fact though one be called like it.
                CallSyntax { Name.Tokens.Count: > 1 } call => call.Name,
                StatusSyntax status when !isValue => status.Replacement,
                _ => null,
            };
            if (name is { IsMissing: false } && !IsWord(tree, name))
                (_found ??= []).Add(name);
            node.Accept(this);
        }
    }
}
