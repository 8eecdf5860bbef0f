using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Cli.Sealing;

/// <summary>A name as it is written, without what stands between its parts.</summary>
internal static class NameText
{
    public static string Of(SyntaxTree tree, NameSyntax name) => string.Concat(name.Tokens.Where(token => token.Kind is TokenKind.Identifier or TokenKind.Dot).Select(tree.GetText));
}
