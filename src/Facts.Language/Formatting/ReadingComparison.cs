using System.Collections.Generic;
using System.Linq;
using System;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Formatting;

/// <summary>Whether two texts are read alike: the same words in the same nodes, and the same found wrong with them.</summary>
internal static class ReadingComparison
{
    public static bool AreAlike(SyntaxTree left, SyntaxTree right) =>
        left.Diagnostics.Select(found => found.Message).SequenceEqual(right.Diagnostics.Select(found => found.Message), StringComparer.Ordinal)
        && Words(left).SequenceEqual(Words(right), StringComparer.Ordinal)
        && Nodes(left).SequenceEqual(Nodes(right));

    private static IEnumerable<string> Words(SyntaxTree tree) => tree.Tokens
        .Where(token => token.Kind is not (TokenKind.WhiteSpace or TokenKind.EndOfLine))
        .Select(token => LineEnds.Normalize(tree.GetText(token).TrimEnd()));

    private static IEnumerable<Type> Nodes(SyntaxTree tree) => SyntaxWalker.Descendants(tree.Root).Select(node => node.GetType());
}
