using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

/// <summary>
/// Cuts the text into tokens, one at a time, since some readings depend on the grammar: the parser asks again
/// (<see cref="Rescan"/>) where it wants another reading of the same place.
/// </summary>
internal sealed partial class Lexer(string text, TokenList tokens)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private int _position;
    private int _reportedBeforeToken;

    /// <summary>What is wrong with the tokens, each by itself. The parser keeps its own: what a token is read again for takes back only what was said of the token.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>True where the token scanned last is the first of its line.</summary>
    public bool StartsLine { get; private set; }

    /// <summary>The white space at the start of the line of the token scanned last, if that token starts it.</summary>
    public TextSpan Indentation { get; private set; }

    private char this[int index] => index < text.Length ? text[index] : '\0';

    /// <summary>Scans trivia and the token behind it; both are added to the list of tokens.</summary>
    public SyntaxToken Next()
    {
        ScanTrivia();
        return Scan(LexMode.Default);
    }

    /// <summary>Reads the token scanned last once more, in another mode.</summary>
    public SyntaxToken Rescan(LexMode mode)
    {
        var last = tokens[tokens.Count - 1];
        tokens.RemoveLast();
        Retract();
        _position = last.Start;
        return Scan(mode);
    }

    /// <summary>Takes back what was found in the token scanned last: read in another place, it might have been right.</summary>
    public void Retract() => _diagnostics.RemoveRange(_reportedBeforeToken, _diagnostics.Count - _reportedBeforeToken);

    private SyntaxToken Scan(LexMode mode)
    {
        _reportedBeforeToken = _diagnostics.Count;
        var start = _position;
        var kind = mode switch
        {
            LexMode.Name => ScanIdentifier(),
            LexMode.Key => ScanKey(),
            LexMode.Run => ScanRun(inCell: false),
            LexMode.CellRun => ScanRun(inCell: true),
            LexMode.Unit => ScanUnit(),
            _ => ScanDefault(),
        };
        return Add(kind, start);
    }

    private SyntaxToken Add(TokenKind kind, int start)
    {
        var token = new SyntaxToken(kind, start, _position - start, tokens.Count)
        {
            IsMalformed = kind > TokenKind.Comment && _diagnostics.Count > _reportedBeforeToken,
        };
        tokens.Add(token);
        return token;
    }

    private void ScanTrivia()
    {
        _reportedBeforeToken = _diagnostics.Count;
        StartsLine = _position == 0;
        if (_position == 0 && this[0] == '\uFEFF')
        {
            // A byte order mark is no part of the first line's indentation.
            _position++;
            Add(TokenKind.WhiteSpace, 0);
        }

        var lineStart = _position;
        while (_position < text.Length)
        {
            var start = _position;
            var c = text[start];
            if (IsSpace(c))
            {
                while (_position < text.Length && IsSpace(text[_position]))
                    _position++;
                Add(TokenKind.WhiteSpace, start);
            }
            else if (IsLineEnd(c))
            {
                _position += c == '\r' && this[start + 1] == '\n' ? 2 : 1;
                Add(TokenKind.EndOfLine, start);
                StartsLine = true;
                lineStart = _position;
            }
            else if (c == '/' && this[start + 1] == '/' && BeginsComment(start) && !(StartsLine && IsDocumentation(start)))
            {
                SkipLine();
                Add(TokenKind.Comment, start);
                if (!StartsLine && IsDocumentation(start))
                    Report(Rules.Misplaced, start, start + 3, "Documentation", "at the end of a line", "Put the '///' line above what it documents, or write '//' for a comment.");
            }
            else
            {
                break;
            }
        }

        Indentation = TextSpan.FromBounds(lineStart, _position);
    }

    private bool BeginsComment(int position) => position == 0 || IsSpace(text[position - 1]) || IsLineEnd(text[position - 1]);

    private bool IsDocumentation(int position) => this[position + 2] == '/' && this[position + 3] != '/';

    private void SkipLine()
    {
        while (_position < text.Length && !IsLineEnd(text[_position]))
            _position++;
    }

    private string Written(int start) => SyntaxMessages.Shorten(text.Substring(start, _position - start));

    private void Report(Rule rule, int start, int end, params object[] arguments) =>
        _diagnostics.Add(new Diagnostic(rule, TextSpan.FromBounds(start, end), arguments));
}
