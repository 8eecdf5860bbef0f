using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

// Comments on lines of their own, and the empty lines between.
public sealed partial class Formatter
{
    /// <summary>The comments behind a token that stand deeper than its line, and so belong to it wherever it is moved. Each is given once.</summary>
    private IEnumerable<(SyntaxToken Comment, int Depth)> CommentsBelow(int token, int depth) =>
        _comments.Behind(token).TakeWhile(item => item.Depth > depth).Where(item => _written.Add(item.Comment.Index));

    /// <summary>The comments before a token that belong to it, and an empty line where there was one.</summary>
    private void WriteLeading(SyntaxToken token, int depth, bool isEnd)
    {
        var first = token.Index;
        while (first > 0 && _tree.Tokens[first - 1].IsTrivia)
            first--;
        foreach (var (comment, _) in _comments.Behind(first - 1).Where(item => item.Depth <= depth))
            WriteComment(comment, depth, LineEndsBefore(comment));
        if (!isEnd)
            WriteEmptyLine(LineEndsBefore(token));
    }

    private void WriteComment(SyntaxToken comment, int depth, int lineEnds)
    {
        WriteEmptyLine(lineEnds);
        Indent(depth).Append(_tree.GetText(comment).TrimEnd()).Append('\n');
    }

    /// <summary>How many lines end between a token and the comment or word before it.</summary>
    private int LineEndsBefore(SyntaxToken token)
    {
        var count = 0;
        var i = token.Index - 1;
        for (; i >= 0 && _tree.Tokens[i].Kind is TokenKind.WhiteSpace or TokenKind.EndOfLine; i--)
            count += _tree.Tokens[i].Kind == TokenKind.EndOfLine ? 1 : 0;
        return i < 0 ? count + 1 : count;
    }

    private void WriteEmptyLine(int lineEnds)
    {
        // Not at the file's beginning, a byte order mark aside.
        if (lineEnds > 1 && _output.Length > 1)
            _output.Append('\n');
    }
}
