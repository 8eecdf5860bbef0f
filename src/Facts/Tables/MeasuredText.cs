using System.IO;
using System.Text;

namespace Facts;

/// <summary>
/// A measured number as printed: digits, perhaps with a point; then perhaps the uncertainty of the last ones in parentheses, or three points for digits that are left out;
/// perhaps an exponent; perhaps, behind a blank, that it is exact.
/// </summary>
internal readonly struct MeasuredText
{
    private const string Dots = "...";

    /// <summary>All but that it is exact.</summary>
    public readonly string Printed;

    /// <summary>The number without uncertainty and points.</summary>
    public readonly double Value;

    public readonly bool IsExact;
    public readonly bool IsTruncated;

    private readonly int _mantissa; // where the digits end
    private readonly int _exponent; // where the exponent begins

    /// <exception cref="InvalidDataException">The text is none.</exception>
    public MeasuredText(string text)
    {
        IsExact = EndsExact(text);
        Printed = IsExact ? text.Substring(0, text.Length - TableFormat.Exact.Length) : text;
        _mantissa = 0;
        while (_mantissa < Printed.Length && Printed[_mantissa] is (>= '0' and <= '9') or '.' or '-' && !StartsDots(Printed, _mantissa))
            _mantissa++;

        IsTruncated = StartsDots(Printed, _mantissa);
        _exponent = _mantissa;
        if (IsTruncated)
            _exponent += Dots.Length;
        else if (_mantissa < Printed.Length && Printed[_mantissa] == '(')
            _exponent = AfterParenthesis(Printed, _mantissa);
        Value = FactValue.TryDouble(Printed.Remove(_mantissa, _exponent - _mantissa), out double value) ? value : throw No(text);
    }

    /// <summary>The uncertainty as a number: its digits in the places of the last ones that stand before it.</summary>
    public string? Uncertainty()
    {
        if (_mantissa >= Printed.Length || Printed[_mantissa] != '(')
            return null;

        int point = 0;
        while (point < _mantissa && Printed[point] != '.')
            point++;
        int places = point < _mantissa ? _mantissa - point - 1 : 0;

        string digits = Printed.Substring(_mantissa + 1, _exponent - _mantissa - 2);
        var text = new StringBuilder();
        if (places > 0)
        {
            digits = digits.PadLeft(places + 1, '0');
            text.Append(digits, 0, digits.Length - places).Append('.').Append(digits, digits.Length - places, places);
        }
        else
        {
            text.Append(digits);
        }

        return text.Append(Printed, _exponent, Printed.Length - _exponent).ToString();
    }

    /// <summary>Whether it says of itself that it is exact.</summary>
    public static bool EndsExact(string text)
    {
        int start = text.Length - TableFormat.Exact.Length;
        return start >= 0 && new TextSlice(text, start, TableFormat.Exact.Length).Is(TableFormat.Exact);
    }

    private static bool StartsDots(string text, int at) => at + Dots.Length <= text.Length && new TextSlice(text, at, Dots.Length).Is(Dots);

    private static int AfterParenthesis(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end > at + 1 && end < text.Length && text[end] == ')' ? end + 1 : throw No(text);
    }

    private static InvalidDataException No(string text) => FactValue.No(text, FactType.Measured);
}
