using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;
using Facts.Language.Tests.Syntax;

namespace Facts.Language.Tests.Baselines;

/// <summary>The nodes of a tree, those below others indented. A node that is made of tokens alone stands on one line with them; what the text lacks is not shown.</summary>
internal static class TreeText
{
    public static string Of(SyntaxTree tree)
    {
        var result = new StringBuilder();
        Write(tree, tree.Root, 0, result);
        return result.ToString();
    }

    private static void Write(SyntaxTree tree, SyntaxNode node, int depth, StringBuilder result)
    {
        var name = node.GetType().Name;
        var line = new StringBuilder().Append(' ', depth * 2).Append(name.EndsWith("Syntax", StringComparison.Ordinal) ? name[..^"Syntax".Length] : name);
        var children = SyntaxWalk.ItemsOf(node).Where(item => item.Node != null || item.Token.Length > 0).ToArray();
        // The tokens that come first stand behind the node's name: they say what it is.
        foreach (var (_, token) in children.TakeWhile(item => item.Node == null))
            line.Append(' ').Append(BaselinePlace.Text(tree, token.Span));
        result.Append(line.ToString().TrimEnd()).Append('\n');
        foreach (var (child, token) in children.SkipWhile(item => item.Node == null))
        {
            if (child != null)
                Write(tree, child, depth + 1, result);
            else
                result.Append(' ', (depth + 1) * 2).Append(BaselinePlace.Text(tree, token.Span)).Append('\n');
        }
    }
}
