using Facts.Language.Text;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

// What lies ahead, read from the text itself: a token is not taken before it is known what it is to be.
internal sealed partial class Parser
{
    private int _searchedFrom;
    private int _searchedTo;
    private int _below;

    /// <summary>The word at the current token, inner hyphens and points included, whatever the token's kind.</summary>
    private string PeekKey() => PeekKey(_current);

    private string PeekKey(SyntaxToken token)
    {
        var end = KeyEnd(token.Start);
        return KnownWords.Get(_text, token.Start, (end > token.Start ? end : token.End) - token.Start);
    }

    /// <summary>The first character behind that word and the blanks after it; a line end where nothing follows or only a comment does.</summary>
    private char PeekBehindKey() => PeekBehind(KeyEnd(_current.Start));

    private int KeyEnd(int start)
    {
        var end = start;
        while (end < _text.Length && IsIdentifierPart(_text[end]))
            end++;
        while (end + 1 < _text.Length && _text[end] is '-' or '.' && IsIdentifierStart(_text[end + 1]))
        {
            end++;
            while (end < _text.Length && IsIdentifierPart(_text[end]))
                end++;
        }

        return end;
    }

    private char PeekBehind(int end)
    {
        end = SkipSpaces(end);
        if (end >= _text.Length)
            return '\0';
        return IsCommentAt(end) && IsSpace(_text[end - 1]) ? '\n' : _text[end];
    }

    /// <summary>
    /// What a name without a keyword most likely declares, by the first line below it that is no comment; null where that does not tell.
    /// A line beside it counts as well: a name that has lost its keyword has often lost its indentation too.
    /// </summary>
    private LineKind? InferDeclaration(BlockState block)
    {
        if (!HasLineBelow(deeper: _lineIndentation.Length == 0))
            return block is { Kind: BlockKind.File, IsFirst: true } ? LineKind.Namespace : null;
        var line = LineBelow();
        if (_text[line] == '|')
            return LineKind.Table;
        var end = KeyEnd(line);
        var next = PeekBehind(end);
        if (next == ':')
            return LineKind.Record;
        if (next == '=')
            return LineKind.Fact;
        if (SyntaxFacts.LineKeywords.ContainsKey(_text.Substring(line, end - line)))
            return LineKind.Group;
        return end > line && (next == '"' || IsIdentifierPart(next)) ? LineKind.Source : null;
    }

    /// <summary>Whether a line that lacks its keyword has a table's further words, or a row below it.</summary>
    private bool LooksLikeTable()
    {
        var below = LineBelow();
        if (below >= 0 && _text[below] == '|')
            return true;
        var end = _current.End;
        while (end < _text.Length && _text[end] != '"' && !IsLineEnd(_text[end]))
            end++;
        var line = _text.Substring(_current.End, end - _current.End);
        return line.IndexOf(" by ", System.StringComparison.Ordinal) >= 0 || line.IndexOf(" over ", System.StringComparison.Ordinal) >= 0
            || line.EndsWith(" from ", System.StringComparison.Ordinal);
    }

    /// <summary>Whether the next line that is no comment is indented deeper than the current one, or as deep.</summary>
    private bool HasLineBelow(bool deeper)
    {
        var line = LineBelow();
        if (line < 0)
            return false;
        var start = line;
        while (start > 0 && !IsLineEnd(_text[start - 1]))
            start--;
        var indentation = TextSpan.FromBounds(start, line);
        return IsDeeper(indentation, _lineIndentation) || (!deeper && !IsDeeper(_lineIndentation, indentation));
    }

    /// <summary>Where the text of the next line begins, comments and documentation aside; -1 where there is none.</summary>
    private int LineBelow()
    {
        var i = _current.End;
        do
        {
            while (i < _text.Length && !IsLineEnd(_text[i]))
                i++;
            while (i < _text.Length && (IsLineEnd(_text[i]) || IsSpace(_text[i])))
                i++;
        }
        while (IsCommentAt(i));
        return i < _text.Length ? i : -1;
    }

    /// <summary>As <see cref="LineBelow"/>; of many lines of documentation below one another only the first searches.</summary>
    private int LineBelowDocumentation()
    {
        if (_current.Start < _searchedFrom || _current.Start >= _searchedTo)
        {
            (_searchedFrom, _below) = (_current.Start, LineBelow());
            _searchedTo = _below < 0 ? _text.Length : _below;
        }

        return _below;
    }

    /// <summary>Whether the line has one <c>"</c>, at its end.</summary>
    private bool EndsString()
    {
        var quote = _current.Start;
        while (quote < _text.Length && _text[quote] != '"' && !IsLineEnd(_text[quote]))
            quote++;
        return quote < _text.Length && _text[quote] == '"' && SkipSpaces(quote + 1) is var end && (end == _text.Length || IsLineEnd(_text[end]));
    }

    private bool IsCommentAt(int i) => i + 1 < _text.Length && _text[i] == '/' && _text[i + 1] == '/';

    private int SkipSpaces(int i)
    {
        while (i < _text.Length && IsSpace(_text[i]))
            i++;
        return i;
    }
}
