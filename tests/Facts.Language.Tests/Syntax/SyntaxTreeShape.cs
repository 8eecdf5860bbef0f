using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>A tree without its white space: the kinds of its nodes and tokens, one a line, to compare two trees by.</summary>
internal static class SyntaxTreeShape
{
    public static string Of(SyntaxTree tree)
    {
        var builder = new StringBuilder();
        foreach (var (node, token) in SyntaxWalk.Of(tree.Root).Where(item => item.Node != null || !item.Token.IsMissing))
            builder.Append(node != null ? node.GetType().Name : token.Kind.ToString()).Append('\n');
        return builder.ToString();
    }
}
