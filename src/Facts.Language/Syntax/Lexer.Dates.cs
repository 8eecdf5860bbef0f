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

        var problem = DateText.FindProblem(text.Substring(start, _position - start));
        if (problem != null)
            Report(Rules.MalformedDate, start, _position, Written(start), problem);
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

    /// <summary><c>22.03.2020</c>, <c>03/22/2020</c> and <c>2020/03/22</c>: dates as a printed text has them. With '/' only where a digit 0 shows that no division is meant.</summary>
    private bool TryScanForeignDate()
    {
        var start = _position;
        var first = CountDigits(start);
        var separator = this[start + first];
        if (first is not (1 or 2 or 4) || separator is not ('.' or '/'))
            return false;
        var middle = CountDigits(start + first + 1);
        var lastStart = start + first + 1 + middle + 1;
        var last = CountDigits(lastStart);
        if (middle is not (1 or 2) || this[lastStart - 1] != separator || (first == 4 ? last is not (1 or 2) : last != 4))
            return false;
        if (separator == '/' && text[start] != '0' && text[start + first + 1] != '0' && text[lastStart] != '0')
            return false;
        _position = lastStart + last;
        if (IsIdentifierPart(this[_position]) || this[_position] is '.' or '/')
        {
            _position = start;
            return false;
        }

        Report(Rules.MalformedDate, start, _position, Written(start), "a date is written year, month, day: 2020-03-22");
        return true;
    }

    private int CountDigits(int start)
    {
        var count = 0;
        while (count < 5 && IsDigit(this[start + count]))
            count++;
        return count;
    }
}
