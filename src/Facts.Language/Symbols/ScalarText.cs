using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The text of a token that may stand in quotes or without.</summary>
public static class ScalarText
{
    /// <summary>A string's value, else what is written; empty where nothing stands.</summary>
    public static string Get(SyntaxTree tree, SyntaxToken token) => token.Kind == TokenKind.String ? StringText.GetValue(tree.Text, token) : tree.GetText(token);
}
