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
        if (DateText.FindProblem(written) is { } problem)
            Report(Rules.MalformedDate, start, _position, Written(start), DateText.PadDigits(written) is { } padded ? Hint.Certain(problem, padded) : problem);
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

        const string order = "a date is written year, month, day: 2020-03-22";
        string[] parts = text.Substring(start, _position - start).Split(separator);
        Report(Rules.MalformedDate, start, _position, Written(start), FindOrder(parts, separator) is { } date ? Hint.Certain(order, date) : order);
        return true;
    }

    /// <summary>The date that is meant; null where day and month could change places, as <c>03/04/2020</c> is read in two ways.</summary>
    private static string? FindOrder(string[] parts, char separator)
    {
        var (year, month, day) = parts[0].Length == 4 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        var isDayFirst = IsDate(year, month, day);
        if (parts[0].Length == 4 || separator == '.')
            return isDayFirst ? Join(year, month, day) : null;
        var isMonthFirst = IsDate(year, day, month);
        return isDayFirst == isMonthFirst ? null : isDayFirst ? Join(year, month, day) : Join(year, day, month);
    }

    private static bool IsDate(string year, string month, string day) => DateText.TryParseDay(Join(year, month, day), out _);

    private static string Join(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private int CountDigits(int start)
    {
        var count = 0;
        while (count < 5 && IsDigit(this[start + count]))
            count++;
        return count;
    }
}
