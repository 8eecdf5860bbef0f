using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Facts.Language.Units;

namespace Facts.Cli.Codata;

/// <summary>
/// Reads a unit as the table prints it: <c>kg mol^-1</c>, <c>MeV/c</c>, <c>(GeV/c^2)^-2</c>. A blank multiplies, <c>/</c> divides by the one factor behind it.
/// </summary>
internal sealed class PrintedUnit
{
    private const int MaxDepth = 8;

    private readonly string _text;
    private int _position;
    private string? _problem;

    private PrintedUnit(string text) => _text = text;

    /// <summary>Reads a unit; an empty text is that of a plain number.</summary>
    /// <param name="text">The unit as printed.</param>
    /// <param name="unit">The unit with its factors in the order printed; null where there is a problem.</param>
    /// <param name="problem">What is wrong; null where it was read.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out string? problem)
    {
        unit = Unit.One;
        problem = null;
        if (text.Length == 0)
            return true;
        var reader = new PrintedUnit(text);
        unit = reader.ReadProduct(0);
        if (unit != null && reader._position < text.Length)
            unit = reader.Fail();
        problem = reader._problem;
        return problem == null && unit != null;
    }

    private Unit? ReadProduct(int depth)
    {
        var product = ReadPower(depth);
        while (product != null && _position < _text.Length && _text[_position] is ' ' or '/')
        {
            var isDivision = _text[_position++] == '/';
            if (ReadPower(depth) is not { } factor)
                return null;
            product = (isDivision ? product!.Divide(factor) : product!.Multiply(factor)) ?? Fail();
        }

        return product;
    }

    private Unit? ReadPower(int depth)
    {
        var unit = ReadPrimary(depth);
        if (unit == null || _position >= _text.Length || _text[_position] != '^')
            return unit;
        var start = ++_position;
        if (_position < _text.Length && _text[_position] == '-')
            _position++;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
            _position++;
        var isPower = int.TryParse(_text[start.._position], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power);
        return isPower && power is not 0 and >= -UnitParser.MaxExponent and <= UnitParser.MaxExponent && unit.Power(power) is { } result ? result : Fail();
    }

    private Unit? ReadPrimary(int depth)
    {
        if (_position < _text.Length && _text[_position] == '(' && depth < MaxDepth)
        {
            _position++;
            var inner = ReadProduct(depth + 1);
            if (inner == null)
                return null;
            return _position < _text.Length && _text[_position++] == ')' ? inner : Fail();
        }

        var start = _position;
        while (_position < _text.Length && (char.IsAsciiLetter(_text[_position]) || _text[_position] == '_'))
            _position++;
        if (_position == start)
            return Fail();
        var symbol = _text[start.._position];
        if (PrintedUnits.FindPrinted(symbol) is { } unit)
            return unit;
        _problem = $"The unit '{symbol}' is not known, so that '{_text}' cannot be written in UCUM.";
        return null;
    }

    private Unit? Fail()
    {
        _problem ??= $"The unit '{_text}' is not understood: it is a product such as kg m^2 s^-1.";
        return null;
    }
}
