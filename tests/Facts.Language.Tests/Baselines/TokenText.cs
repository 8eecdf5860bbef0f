using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Baselines;

/// <summary>The tokens of a file, one a line; what the lexer reports is marked with <c>!</c>. White space and line ends show in the places.</summary>
internal static class TokenText
{
    public static string Of(SyntaxTree tree)
    {
        var result = new StringBuilder();
        foreach (var token in tree.Tokens.Where(token => token.Kind is not (TokenKind.WhiteSpace or TokenKind.EndOfLine)))
        {
            var line = $"{BaselinePlace.Of(tree, token.Start),-8}{token.Kind}{(token.IsMalformed ? "!" : "")} {BaselinePlace.Text(tree, token.Span)}";
            result.Append(line.TrimEnd()).Append('\n');
        }

        return result.ToString();
    }
}
