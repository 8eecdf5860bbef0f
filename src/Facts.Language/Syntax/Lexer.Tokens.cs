using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

// The reading of one token, in each mode.
internal sealed partial class Lexer
{
    private TokenKind ScanDefault()
    {
        if (_position >= text.Length)
            return TokenKind.EndOfFile;

        var c = text[_position];
        if (IsIdentifierStart(c))
            return c == 'P' && TryScanDuration() ? TokenKind.Duration : ScanIdentifier();
        if (IsDigit(c))
            return ScanNumberOrDate();

        switch (c)
        {
            case '"':
                return ScanString();
            case '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\'' or '\u2018' or '\u2019':
                return ScanForeignString();
            case '/' when IsDocumentation(_position) && this[_position + 1] == '/' && StartsLine:
                SkipLine();
                return TokenKind.Documentation;
            case '.' when IsDigit(this[_position + 1]):
                return ScanNumberOrDate();
            case '.' when this[_position + 1] == '.' && this[_position + 2] == '<':
                return Take(3, TokenKind.DotDotLess);
            case '.' when this[_position + 1] == '.':
                return Take(2, TokenKind.DotDot);
        }

        var kind = c switch
        {
            '.' => TokenKind.Dot,
            ':' => TokenKind.Colon,
            '=' => TokenKind.Equals,
            ',' => TokenKind.Comma,
            ';' => TokenKind.Semicolon,
            '|' => TokenKind.Bar,
            '?' => TokenKind.Question,
            '+' => TokenKind.Plus,
            '-' => TokenKind.Minus,
            '*' => TokenKind.Star,
            '/' => TokenKind.Slash,
            '(' => TokenKind.OpenParenthesis,
            ')' => TokenKind.CloseParenthesis,
            '[' => TokenKind.OpenBracket,
            ']' => TokenKind.CloseBracket,
            '{' => TokenKind.OpenBrace,
            '}' => TokenKind.CloseBrace,
            _ => TokenKind.Bad,
        };
        return kind == TokenKind.Bad ? ScanBad() : Take(1, kind);
    }

    private TokenKind Take(int length, TokenKind kind)
    {
        _position += length;
        return kind;
    }

    /// <summary>All characters up to the next that may begin a token: one unreadable stretch is one finding.</summary>
    private TokenKind ScanBad()
    {
        do
            _position++;
        while (_position < text.Length && text[_position] is var c && !IsSpace(c) && !IsLineEnd(c)
            && !IsIdentifierStart(c) && !IsDigit(c) && (c >= 128 || c is '@' or '#' or '$' or '^' or '&' or '~' or '`' or '!' or '\\' or '<' or '>'));
        return TokenKind.Bad;
    }

    private TokenKind ScanIdentifier()
    {
        while (_position < text.Length && IsIdentifierPart(text[_position]))
            _position++;
        return TokenKind.Identifier;
    }

    private TokenKind ScanKey()
    {
        ScanIdentifier();
        while (text.Length > _position && text[_position] is '-' or '.' && IsIdentifierStart(this[_position + 1]))
        {
            _position++;
            ScanIdentifier();
        }

        return TokenKind.Key;
    }

    private TokenKind ScanRun(bool inCell)
    {
        while (_position < text.Length && text[_position] is var c && !IsSpace(c) && !IsLineEnd(c) && !(inCell && c is ';' or '|'))
            _position++;
        return TokenKind.Run;
    }

    /// <summary>Characters up to white space or <c>..</c>, brackets balanced; ends before a bracket that closes one opened outside.</summary>
    private TokenKind ScanUnit()
    {
        var depth = 0;
        for (; _position < text.Length; _position++)
        {
            var c = text[_position];
            if (IsSpace(c) || IsLineEnd(c) || c is ',' or ';' or '|' or '"' || (c == '.' && this[_position + 1] == '.'))
                break;
            if (c is '(' or '[' or '{')
                depth++;
            else if ((c is ')' or ']' or '}' && --depth < 0) || (c == '=' && depth == 0))
                break;
        }

        return TokenKind.Unit;
    }

    /// <summary>ISO 8601: <c>P</c>, date parts, and behind <c>T</c> time parts; at least one part. Scans nothing where it does not match whole.</summary>
    private bool TryScanDuration()
    {
        var i = _position + 1;
        var parts = 0;
        var time = false;
        while (true)
        {
            if (!time && this[i] == 'T')
            {
                time = true;
                i++;
            }

            var digits = i;
            while (IsDigit(this[i]))
                i++;
            if (i == digits)
                break;
            if (time && this[i] == '.' && IsDigit(this[i + 1]))
            {
                for (i++; IsDigit(this[i]);)
                    i++;
            }

            var designator = this[i];
            if (time ? designator is not ('H' or 'M' or 'S') : designator is not ('Y' or 'M' or 'W' or 'D'))
                return false;
            i++;
            parts++;
        }

        if (parts == 0 || IsIdentifierPart(this[i]) || this[i - 1] == 'T')
            return false;
        _position = i;
        return true;
    }
}
