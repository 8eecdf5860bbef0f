using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Formatting;

// What is not understood stays as it is.
public sealed partial class Formatter
{
    /// <summary>Writes lines with all that is below them as they stand in the text, comments deeper than <paramref name="outer"/> behind them included.</summary>
    private int WriteVerbatim(LineSyntax firstLine, LineSyntax lastLine, int outer, int depth)
    {
        var firstTokens = TokenCollector.Of(firstLine);
        var lastTokens = TokenCollector.Of(lastLine);
        var last = lastTokens[lastTokens.Count - 1].Index;
        WriteLeading(firstTokens[0], depth, isEnd: false);
        var end = last;
        foreach (var (comment, _) in CommentsBelow(last, outer))
            end = comment.Index;
        while (end + 1 < _tree.Tokens.Count && _tree.Tokens[end].Kind != TokenKind.EndOfLine && _tree.Tokens[end + 1].IsTrivia)
            end++;
        var start = firstTokens[0].Start;
        while (start > 0 && !CharacterFacts.IsLineEnd(_tree.Text[start - 1]) && _tree.Text[start - 1] != '\uFEFF')
            start--;
        _output.Append(LineEnds.Normalize(_tree.Text.Substring(start, _tree.Tokens[end].End - start)));
        return last;
    }
}
