using Facts.Language.Diagnostics;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

internal sealed partial class Lexer
{
    /// <summary>A month or a whole date behind the year's digits; a single digit there is a date written carelessly.</summary>
    private bool LooksLikeDate(int start)
    {
        for (var i = start; i < _position; i++)
        {
            if (text[i] == '_')
                return false;
        }

        var month = _position + 1;
        var digits = 0;
        while (IsDigit(this[month + digits]))
            digits++;
        return digits <= 2;
    }

    private TokenKind ScanDate(int start)
    {
        while (IsDigit(this[_position]) || (this[_position] == '-' && IsDigit(this[_position + 1])))
            _position++;
        if (this[_position] == 'T' && IsDigit(this[_position + 1]) && _position - start == 10)
            ScanTime();
        if (IsIdentifierPart(this[_position]))
            ScanIdentifier();

        var written = text.Substring(start, _position - start);
        var problem = DateText.FindProblem(written);
        if (problem != null)
            Report(Rules.MalformedDate, start, _position, written, problem);
        return TokenKind.Date;
    }

    private void ScanTime()
    {
        _position++;
        while (IsDigit(this[_position]) || this[_position] is ':' or '.' && IsDigit(this[_position + 1]))
            _position++;
        if (this[_position] == 'Z')
        {
            _position++;
        }
        else if (this[_position] is '+' or '-' && IsDigit(this[_position + 1]))
        {
            _position++;
            while (IsDigit(this[_position]) || (this[_position] == ':' && IsDigit(this[_position + 1])))
                _position++;
        }
    }
}
