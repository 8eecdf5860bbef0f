using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>What holds for the tree of any text, sensible or not.</summary>
internal static class SyntaxInvariants
{
    /// <summary>Parses a text, and fails where its tree breaks a promise.</summary>
    public static SyntaxTree Check(string text)
    {
        var tree = SyntaxTree.Parse(text);
        if (!string.Equals(text, tree.ToString(), StringComparison.Ordinal))
            Assert.Fail($"The tree does not print back its text. Text: {Quote(text)} Tree: {Quote(tree.ToString())}");
        CheckTokens(tree);
        CheckNodes(tree);
        CheckDiagnostics(tree);
        return tree;
    }

    private static void CheckTokens(SyntaxTree tree)
    {
        var position = 0;
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var token = tree.Tokens[i];
            var last = i == tree.Tokens.Count - 1;
            if (token.Start != position)
                Fail(tree, $"Token {i} begins at {token.Start}, the one before ends at {position}.");
            if (token.Index != i)
                Fail(tree, $"Token {i} says that it is number {token.Index}.");
            if (token.Length > 0 == last || token.Kind == TokenKind.EndOfFile != last)
                Fail(tree, $"Token {i} is an {token.Kind} of length {token.Length}.");
            position = token.End;
        }

        if (position != tree.Text.Length)
            Fail(tree, $"The tokens end at {position}.");
    }

    private static void CheckNodes(SyntaxTree tree)
    {
        var seen = new HashSet<SyntaxNode>();
        var last = -1;
        foreach (var (node, token) in SyntaxWalk.Of(tree.Root))
        {
            if (node != null)
            {
                if (!seen.Add(node))
                    Fail(tree, $"A {node.GetType().Name} hangs on two nodes.");
                continue;
            }

            if (token.IsMissing)
            {
                // A token that the text lacks stands between its neighbours.
                if (token.Length != 0 || token.Start < (last < 0 ? 0 : tree.Tokens[last].End) || token.Start > NextStart(tree, last))
                    Fail(tree, $"A missing {token.Kind} stands at {token.Start}.");
                continue;
            }

            if (token != tree.Tokens[token.Index])
                Fail(tree, $"The {token.Kind} at {token.Start} is none of the tree's tokens.");
            if (token.Index <= last)
                Fail(tree, $"The {token.Kind} at {token.Start} is out of order.");
            last = token.Index;
        }

        if (last != tree.Tokens.Count - 1)
            Fail(tree, $"The end of the file is not the last token.");
        foreach (var node in seen)
            CheckSpan(tree, node);
        if (tree.Diagnostics.Count == 0 && seen.Any(node => node is SkippedSyntax or SkippedLineSyntax or MissingExpressionSyntax))
            Fail(tree, $"Something could not be read, and nothing is said of it.");
    }

    /// <summary>Children lie within their parent, one behind the other.</summary>
    private static void CheckSpan(SyntaxTree tree, SyntaxNode node)
    {
        var span = node.Span;
        if (span.Start < 0 || span.Length < 0 || span.End > tree.Text.Length)
            Fail(tree, $"A {node.GetType().Name} has the span {span}.");
        var end = span.Start;
        foreach (var child in SyntaxWalk.ChildrenOf(node))
        {
            var inner = child.Span;
            // What the text lacks stands between its neighbours, and so perhaps outside of all that it has.
            if (inner.Length > 0 && (inner.Start < end || inner.End > span.End))
                Fail(tree, $"A {child.GetType().Name} at {inner} is not within its {node.GetType().Name} at {span}.");
            end = Math.Max(end, inner.End);
        }
    }

    private static void CheckDiagnostics(SyntaxTree tree)
    {
        var start = 0;
        foreach (var diagnostic in tree.Diagnostics)
        {
            var span = diagnostic.Span;
            if (span.Start < start || span.Length < 0 || span.End > tree.Text.Length)
                Fail(tree, $"{diagnostic} has the span {span}.");
            if (diagnostic.Message.Length is < 10 or > 600)
                Fail(tree, $"{diagnostic} is no message.");
            start = span.Start;
        }
    }

    private static int NextStart(SyntaxTree tree, int token)
    {
        do
            token++;
        while (token < tree.Tokens.Count - 1 && tree.Tokens[token].IsTrivia);
        return tree.Tokens[token].Start;
    }

    private static void Fail(SyntaxTree tree, FormattableString message) => Assert.Fail(FormattableString.Invariant(message) + " Text: " + Quote(tree.Text));

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text.Length <= 3000 ? text : text[..3000]);
}
