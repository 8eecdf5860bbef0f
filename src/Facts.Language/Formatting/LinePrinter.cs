using System.Collections.Generic;
using System.Text;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Formatting;

/// <summary>Prints one logical line, which may stand on several lines of the text.</summary>
internal sealed class LinePrinter(SyntaxTree tree, Spacing spacing, ColumnLayout columns, int depth)
{
    private readonly StringBuilder _line = new();

    public string Print(LineSyntax line, IReadOnlyList<SyntaxToken> tokens)
    {
        if (columns.TryPrint(line, _line))
        {
            AppendComment(tokens[tokens.Count - 1]);
            return _line.ToString();
        }

        Append(tokens[0]);
        for (var i = 1; i < tokens.Count; i++)
        {
            var between = Between(tokens[i - 1], tokens[i]);
            if (!between)
                _line.Append(' ', spacing.HasBlank(tokens[i - 1], tokens[i]) ? columns.BlanksBehind(tree, line, tokens[i - 1]) ?? 1 : 0);
            else
                _line.Append(' ', (IsClosing(tokens[i]) ? depth : depth + (tokens[i].Kind == TokenKind.String ? 2 : 1)) * 2);
            Append(tokens[i]);
        }

        AppendComment(tokens[tokens.Count - 1]);
        return _line.ToString();
    }

    private static bool IsClosing(SyntaxToken token) => token.Kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis;

    private void Append(SyntaxToken token)
    {
        // Within a raw string the blanks are the author's: they count from its closing quotes.
        var text = tree.GetText(token);
        _line.Append(token.Kind == TokenKind.String ? LineEnds.Normalize(text) : text.TrimEnd());
    }

    /// <summary>Ends the line between two tokens where the text does, comments included.</summary>
    private bool Between(SyntaxToken left, SyntaxToken right)
    {
        var ended = false;
        for (var i = left.Index + 1; i < right.Index; i++)
        {
            var trivia = tree.Tokens[i];
            if (trivia.Kind == TokenKind.Comment)
            {
                _line.Append(ended ? new string(' ', (depth + 1) * 2) : "  ").Append(tree.GetText(trivia).TrimEnd()).Append('\n');
                ended = true;
                i++;
            }
            else if (trivia.Kind == TokenKind.EndOfLine && !ended)
            {
                _line.Append('\n');
                ended = true;
            }
        }

        return ended;
    }

    /// <summary>The comment behind the line's last token.</summary>
    private void AppendComment(SyntaxToken last)
    {
        for (var i = last.Index + 1; i < tree.Tokens.Count && tree.Tokens[i].IsTrivia && tree.Tokens[i].Kind != TokenKind.EndOfLine; i++)
        {
            if (tree.Tokens[i].Kind == TokenKind.Comment)
                _line.Append("  ").Append(tree.GetText(tree.Tokens[i]).TrimEnd());
        }
    }
}
