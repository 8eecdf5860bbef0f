using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>Collects the names that the values of a file refer to.</summary>
internal static class ValueReferences
{
    /// <summary>Names that are no names of values.</summary>
    public static readonly string[] Words = ["true", "false", "unknown", "none"];

    /// <summary>All of them, each once. Linear in the file.</summary>
    public static IReadOnlyCollection<ValueReference> Of(Document document)
    {
        var references = new HashSet<ValueReference>();
        foreach (var declaration in document.Declarations.Items)
        {
            if (declaration.Syntax is FactSyntax or TableSyntax)
                references.UnionWith(Names(declaration.Syntax).Select(name => new ValueReference(DeclarationWalker.GetText(document.Tree, name), declaration.Scope)));
        }

        return references;
    }

    /// <summary>The names below a node that may be names of values, in the order of the text.</summary>
    public static IEnumerable<NameSyntax> Names(SyntaxTree tree, SyntaxNode node) => Names(node).Where(name => !IsWord(tree, name));

    private static IEnumerable<NameSyntax> Names(SyntaxNode node) => SyntaxWalker.Descendants(node)
        .Select(item => item switch
        {
            NameExpressionSyntax expression => expression.Name,
            CallSyntax call => call.Name,
            StatusSyntax status => status.Replacement,
            AccordingToSyntax accordingTo => accordingTo.Name,
            _ => null,
        })
        .Where(name => name is { IsMissing: false })!;

    public static bool IsWord(SyntaxTree tree, NameSyntax name) => name.Tokens.Count == 1 && Words.Contains(tree.GetText(name.Tokens[0]), System.StringComparer.Ordinal);
}
