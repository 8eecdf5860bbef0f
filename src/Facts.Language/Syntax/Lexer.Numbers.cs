using Facts.Language.Diagnostics;
using static Facts.Language.Syntax.CharacterFacts;

namespace Facts.Language.Syntax;

// NUM and date. Both begin with a digit; four digits, '-' and two digits are a date.
internal sealed partial class Lexer
{
    private TokenKind ScanNumberOrDate()
    {
        var start = _position;
        if (TryScanForeignDate())
            return TokenKind.Date;
        ScanDigits();
        if (_position - start == 4 && this[_position] == '-' && IsDigit(this[_position + 1]) && LooksLikeDate(start))
            return ScanDate(start);
        return ScanNumber(start);
    }

    private TokenKind ScanNumber(int start)
    {
        var integerEnd = _position;
        var separator = ScanForeignGroups(start);
        if (this[_position] == (separator == '.' ? ',' : '.') && IsDigit(this[_position + 1]))
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
        ReportNumber(start, integerEnd, separator);
        return TokenKind.Number;
    }

    private void ScanDigits()
    {
        while (IsDigit(this[_position]) || this[_position] == '_')
            _position++;
    }

    /// <summary><c>521,800</c> and <c>1.000.000</c>: groups as a printed text has them, taken as one wrong number. The sign between them, or none.</summary>
    private char ScanForeignGroups(int start)
    {
        var separator = '\0';
        if (_position - start > 3)
            return separator;
        if (IsGroup(_position, ','))
            separator = ',';
        else if (IsGroup(_position, '.') && IsGroup(_position + 4, '.'))
            separator = '.';
        while (separator != '\0' && IsGroup(_position, separator))
            _position += 4;
        return separator;
    }

    private bool IsGroup(int i, char separator) => this[i] == separator
        && IsDigit(this[i + 1]) && IsDigit(this[i + 2]) && IsDigit(this[i + 3]) && !IsDigit(this[i + 4]) && this[i + 4] != '_';

    private void ReportNumber(int start, int integerEnd, char separator)
    {
        var numberEnd = _position;
        if (this[_position] == '.' && IsDigit(this[_position + 1]))
            SkipVersion();
        else if (this[_position] == '.' && this[_position + 1] != '.' && !IsIdentifierStart(this[_position + 1]))
            _position++;
        else if (IsIdentifierPart(this[_position]))
            SkipUnit();
        var problem = FindProblem(start, numberEnd, integerEnd, separator);
        if (problem != null)
            Report(Rules.MalformedNumber, start, _position, Written(start), problem);
    }

    /// <summary>What is left of <c>5km/h</c>: a word, and more of them where they are a unit's.</summary>
    private void SkipUnit()
    {
        ScanIdentifier();
        while (this[_position] is '/' or '.' && IsIdentifierStart(this[_position + 1]))
        {
            _position++;
            ScanIdentifier();
        }
    }

    /// <summary>What is left of <c>1.5.2</c>, which is no number from its second point on.</summary>
    private void SkipVersion()
    {
        while (this[_position] == '.' && IsDigit(this[_position + 1]))
        {
            _position++;
            ScanDigits();
        }
    }

    private Hint? FindProblem(int start, int numberEnd, int integerEnd, char separator)
    {
        if (_position == numberEnd && separator == '\0' && text[start] is not ('.' or '0') && !HasStrayUnderscore(start))
            return null;
        var whole = text.Substring(start, numberEnd - start);
        var number = SyntaxMessages.Shorten(whole);
        var tail = SyntaxMessages.Shorten(text.Substring(numberEnd, _position - numberEnd));
        if (separator != '\0')
        {
            // Of one group nobody knows whether it is one of thousands, or the fraction.
            var isCertain = whole.IndexOf(separator) != whole.LastIndexOf(separator) || whole.IndexOf(separator == ',' ? '.' : ',') >= 0;
            return isCertain ? Write(Regroup(whole, separator), tail) : Hint.Guess("write " + SyntaxMessages.Shorten(Regroup(whole, separator)), Regroup(whole, separator) + text.Substring(numberEnd, _position - numberEnd));
        }

        if (text[start] == '.')
            return Write("0" + whole, tail);
        if (tail.Length > 1 && tail[0] == '.')
            return $"a number has one point; a version is written in quotes, \"{number}{tail}\"";
        if (tail == ".")
            return Hint.Guess($"write {number} or {number}.0", whole);
        if (tail.Length > 0)
            return FindTailProblem(number, tail);
        if (HasStrayUnderscore(start))
            return "an underscore stands between two digits";
        return integerEnd - start > 1 && text[start] == '0' ? $"write {TrimZeros(number)} for the number, or \"{number}\" for the text" : (Hint?)null;
    }

    /// <summary>What to write, certain where nothing stands behind the number.</summary>
    private static Hint Write(string number, string tail) => tail.Length > 0 ? "write " + SyntaxMessages.Shorten(number) : Hint.Certain("write " + SyntaxMessages.Shorten(number), number);

    /// <summary><c>1,500.25</c> and <c>1.500,25</c> with the separators of the language.</summary>
    private static string Regroup(string number, char separator) => separator == ',' ? number.Replace(',', '_') : number.Replace('.', '_').Replace(',', '.');

    /// <summary>What a word directly behind a number may have been meant for.</summary>
    private static Hint FindTailProblem(string number, string tail)
    {
        if (number.EndsWith("...", System.StringComparison.Ordinal))
            return $"a range is written {number.TrimEnd('.')}..{tail}";
        if (tail is "e" or "E")
            return $"its exponent wants digits, such as {number}e3";
        if (number == "0" && tail[0] is 'x' or 'X' or 'b' or 'B')
            return "write it with decimal digits";
        if (tail is "m" or "M" or "f" or "F" or "d" or "D" or "l" or "L" or "u" or "U" or "ul" or "UL")
            return $"write {number} for the number alone, or {number} {tail} for a number with a unit";
        return number.Length + tail.Length < 40 ? Hint.Guess($"write {number} {tail} for a number with a unit", $"{number} {tail}") : $"write {number} {tail} for a number with a unit";
    }

    private static string TrimZeros(string number)
    {
        var trimmed = number.TrimStart('0', '_');
        return trimmed.Length == 0 || !IsDigit(trimmed[0]) ? "0" + trimmed : trimmed;
    }

    /// <summary>Whether an underscore of the number does not stand between two digits, or two stand side by side.</summary>
    private bool HasStrayUnderscore(int start)
    {
        for (var i = start; i < _position && (IsDigit(text[i]) || text[i] is '_' or '.' or '(' or 'e' or 'E' or '+' or '-'); i++)
        {
            if (text[i] == '_' && (i == start || !IsDigit(text[i - 1]) || !IsDigit(this[i + 1])))
                return true;
        }

        return false;
    }
}
