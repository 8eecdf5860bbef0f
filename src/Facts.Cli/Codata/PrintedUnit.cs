using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Cli.Codata;

/// <summary>
/// Reads a unit as the table prints it: <c>kg mol^-1</c>, <c>MeV/c</c>, <c>(GeV/c^2)^-2</c>. A blank multiplies, <c>/</c> divides by the one factor behind it.
/// </summary>
internal sealed class PrintedUnit
{
    /// <summary>Powers beyond this, and parentheses deeper, are no unit that anyone prints.</summary>
    private const int MaxPower = 99;
    private const int MaxDepth = 8;

    private readonly string _text;
    private int _position;
    private string? _problem;

    private PrintedUnit(string text) => _text = text;

    /// <summary>Reads a unit into factors by their symbols in UCUM, in the order printed, each symbol once. An empty text has none.</summary>
    /// <param name="text">The unit as printed.</param>
    /// <param name="factors">The factors; empty where there is a problem.</param>
    /// <returns>What is wrong; null where it was read.</returns>
    public static string? Read(string text, out IReadOnlyList<UnitFactor> factors)
    {
        factors = [];
        if (text.Length == 0)
            return null;
        var reader = new PrintedUnit(text);
        var found = reader.ReadProduct(0);
        if (reader._problem == null && reader._position < text.Length)
            reader.Fail();
        if (reader._problem != null)
            return reader._problem;
        factors = [.. found.GroupBy(factor => factor.Symbol).Select(group => new UnitFactor(group.Key, group.Sum(factor => factor.Power))).Where(factor => factor.Power != 0)];
        return null;
    }

    private List<UnitFactor> ReadProduct(int depth)
    {
        var factors = ReadPower(depth);
        while (_problem == null && _position < _text.Length && _text[_position] is ' ' or '/')
        {
            var sign = _text[_position++] == '/' ? -1 : 1;
            factors.AddRange(ReadPower(depth).Select(factor => factor with { Power = sign * factor.Power }));
        }

        return factors;
    }

    private List<UnitFactor> ReadPower(int depth)
    {
        var factors = ReadPrimary(depth);
        if (_problem != null || _position >= _text.Length || _text[_position] != '^')
            return factors;
        var start = ++_position;
        if (_position < _text.Length && _text[_position] == '-')
            _position++;
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
            _position++;
        if (!int.TryParse(_text[start.._position], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || power is 0 or < -MaxPower or > MaxPower)
            return Fail();
        return [.. factors.Select(factor => factor with { Power = factor.Power * power })];
    }

    private List<UnitFactor> ReadPrimary(int depth)
    {
        if (_position < _text.Length && _text[_position] == '(' && depth < MaxDepth)
        {
            _position++;
            var factors = ReadProduct(depth + 1);
            if (_problem != null)
                return [];
            return _position < _text.Length && _text[_position++] == ')' ? factors : Fail();
        }

        var start = _position;
        while (_position < _text.Length && (char.IsAsciiLetter(_text[_position]) || _text[_position] == '_'))
            _position++;
        if (_position == start)
            return Fail();
        var printed = _text[start.._position];
        if (UnitSymbols.Find(printed) is { } symbol)
            return [new UnitFactor(symbol, 1)];
        _problem = $"The unit '{printed}' is not known, so that '{_text}' cannot be written in UCUM.";
        return [];
    }

    private List<UnitFactor> Fail()
    {
        _problem ??= $"The unit '{_text}' is not understood: it is a product such as kg m^2 s^-1.";
        return [];
    }
}
