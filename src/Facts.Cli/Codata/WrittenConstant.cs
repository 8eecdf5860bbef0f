using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Cli.Codata;

/// <summary>A constant of a <c>.facts</c> file as its syntax tree has it.</summary>
internal sealed partial class WrittenConstant
{
    private readonly NumberLiteral _literal;

    private WrittenConstant(FactSyntax fact, NumberLiteral literal, Match form, string unit, bool isExact)
    {
        Fact = fact;
        _literal = literal;
        Value = form.Groups["mantissa"].Value + form.Groups["more"].Value + form.Groups["exponent"].Value;
        Figures = form.Groups["figures"].Value;
        Unit = unit;
        IsExact = isExact;
    }

    public FactSyntax Fact { get; }

    /// <summary>The value without its uncertainty: <c>6.6446573450e-27</c>, <c>1.054571817...e-34</c>.</summary>
    public string Value { get; }

    /// <summary>The figures in parentheses, which count the value's last digits; empty without any.</summary>
    public string Figures { get; }

    /// <summary>In UCUM; empty without one.</summary>
    public string Unit { get; }

    public bool IsExact { get; }

    /// <summary>The number that the generated constant has: the core's own rounding of the literal.</summary>
    public double Number
    {
        get
        {
            var (mantissa, exponent, isInfinite) = NearestDouble.Round(BigInteger.Parse(_literal.Digits, NumberStyles.None, CultureInfo.InvariantCulture), _literal.Scale);
            var number = isInfinite ? double.PositiveInfinity : Math.ScaleB((double)mantissa, exponent);
            return _literal.IsNegative ? -number : number;
        }
    }

    /// <summary>Reads a fact's value; null where it is no number, or one so long that nothing was measured to it.</summary>
    public static WrittenConstant? Read(SyntaxTree tree, FactSyntax fact)
    {
        var isNegative = fact.Value is NegationSyntax;
        var value = fact.Value is NegationSyntax negation ? negation.Operand : fact.Value;
        if (value is not NumberSyntax { Number.IsMalformed: false } number)
            return null;
        var text = (isNegative ? "-" : "") + tree.GetText(number.Number);
        var literal = NumberLiteral.Parse(tree.GetText(number.Number), isNegative);
        if (literal.Digits.Length > NumberLiteral.MaxSize || Math.Abs(literal.Scale) > NumberLiteral.MaxSize || Form().Match(text) is not { Success: true } form)
            return null;
        return new WrittenConstant(fact, literal, form, number.Unit.IsMissing ? "" : tree.GetText(number.Unit), !number.Exact.IsMissing);
    }

    /// <summary>Where its value stands.</summary>
    public TextSpan Span => Fact.Value!.Span;

    [GeneratedRegex(@"^(?<mantissa>-?[0-9]+(?:\.[0-9]+)?)(?:\((?<figures>[0-9]+)\))?(?<more>(?:\.\.\.)?)(?<exponent>(?:e[+-]?[0-9]+)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
