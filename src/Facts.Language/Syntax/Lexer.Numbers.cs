using Facts.Language.Diagnostics;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

// NUM and date. Both begin with a digit; four digits, '-' and two digits are a date.
internal sealed partial class Lexer
{
    private TokenKind ScanNumberOrDate()
    {
        var start = _position;
        ScanDigits();
        if (_position - start == 4 && this[_position] == '-' && IsDigit(this[_position + 1]) && LooksLikeDate(start))
            return ScanDate(start);
        return ScanNumber(start);
    }

    private TokenKind ScanNumber(int start)
    {
        var integerEnd = _position;
        var grouped = ScanForeignGroups(start);
        if (this[_position] == '.' && IsDigit(this[_position + 1]))
        {
            _position++;
            ScanDigits();
        }

        if (this[_position] == '(' && IsDigit(this[_position + 1]))
        {
            var open = _position++;
            ScanDigits();
            if (this[_position] == ')')
                _position++;
            else
                _position = open;
        }
        else if (this[_position] == '.' && this[_position + 1] == '.' && this[_position + 2] == '.')
        {
            _position += 3;
        }

        if (this[_position] is 'e' or 'E' && (IsDigit(this[_position + 1]) || (this[_position + 1] is '+' or '-' && IsDigit(this[_position + 2]))))
        {
            _position += 2;
            ScanDigits();
        }

        if (this[_position] == '%')
            _position++;
        ReportNumber(start, integerEnd, grouped);
        return TokenKind.Number;
    }

    private void ScanDigits()
    {
        while (IsDigit(this[_position]) || this[_position] == '_')
            _position++;
    }

    /// <summary><c>521,800</c> and <c>1.000.000</c>: groups as a printed text has them, taken as one wrong number.</summary>
    private bool ScanForeignGroups(int start)
    {
        var end = _position;
        if (end - start > 3)
            return false;
        while (IsGroup(end, ','))
            end += 4;
        if (end == _position && IsGroup(end, '.') && IsGroup(end + 4, '.'))
        {
            while (IsGroup(end, '.'))
                end += 4;
        }

        var found = end > _position;
        _position = end;
        return found;
    }

    private bool IsGroup(int i, char separator) => this[i] == separator
        && IsDigit(this[i + 1]) && IsDigit(this[i + 2]) && IsDigit(this[i + 3]) && !IsDigit(this[i + 4]) && this[i + 4] != '_';

    private void ReportNumber(int start, int integerEnd, bool grouped)
    {
        var written = text.Substring(start, _position - start);
        var tail = _position;
        if (IsIdentifierPart(this[_position]))
            ScanIdentifier();

        if (grouped)
            Report(Rules.MalformedNumber, start, _position, written, "write " + written.Replace(',', '_').Replace('.', '_'));
        else if (text[start] == '.')
            Report(Rules.MalformedNumber, start, _position, written, "write 0" + written);
        else if (_position > tail)
            Report(Rules.MalformedNumber, start, _position, text.Substring(start, _position - start), $"write {written} {text.Substring(tail, _position - tail)} for a number with a unit");
        else if (HasStrayUnderscore(written))
            Report(Rules.MalformedNumber, start, _position, written, "an underscore stands between two digits");
        else if (integerEnd - start > 1 && text[start] == '0')
            Report(Rules.MalformedNumber, start, _position, written, $"write {TrimZeros(written)} for the number, or \"{written}\" for the text");
    }

    private static string TrimZeros(string number)
    {
        var trimmed = number.TrimStart('0', '_');
        return trimmed.Length == 0 || !IsDigit(trimmed[0]) ? "0" + trimmed : trimmed;
    }

    private static bool HasStrayUnderscore(string number)
    {
        for (var i = 0; i < number.Length; i++)
        {
            if (number[i] == '_' && (i == 0 || number[i - 1] != '_' && !IsDigit(number[i - 1]) || i + 1 == number.Length || number[i + 1] != '_' && !IsDigit(number[i + 1])))
                return true;
        }

        return false;
    }
}
