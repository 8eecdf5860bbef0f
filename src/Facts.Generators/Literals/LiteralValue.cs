using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Facts.Generators.Literals;

/// <summary>What a literal says: equal to another that says the same, in whatever type and however written.</summary>
/// <param name="Key">The text of a string behind <c>"</c>; of a number its digits without noughts around them, and its power of ten.</param>
/// <param name="Type">Its type in C#.</param>
/// <param name="Node">The literal, its sign included.</param>
internal readonly record struct LiteralValue(string Key, SpecialType Type, ExpressionSyntax Node)
{
    private const int FewestDigits = 3;

    /// <summary>The value of a literal; null where its token is none that could be a fact's: a character, a bit pattern, <c>""u8</c>.</summary>
    public static LiteralValue? Find(SyntaxToken token)
    {
        if (token.Parent is not LiteralExpressionSyntax literal)
            return null;
        switch (token.Value)
        {
            case string { Length: > 0 } text when literal.IsKind(SyntaxKind.StringLiteralExpression):
                return new("\"" + text, SpecialType.System_String, literal);
            case int or long or uint or ulong or decimal or double or float when !IsBitPattern(token.Text):
                var isNegative = literal.Parent.IsKind(SyntaxKind.UnaryMinusExpression);
                return new((isNegative ? "-" : "") + WriteNumber((IFormattable)token.Value), TypeOf(token.Value), isNegative ? (ExpressionSyntax)literal.Parent! : literal);
            default:
                return null;
        }
    }

    /// <summary>Whether it is long enough that it would hardly be equal by chance: a number of three digits, noughts before them and behind the last one of a fraction not counted.</summary>
    public static bool IsTelling(SyntaxToken token)
    {
        if (token.Value is string)
            return true;
        var (digits, noughts, isFraction) = (0, 0, false);
        foreach (var c in token.Text)
        {
            if (c is 'e' or 'E')
                break;
            isFraction |= c == '.';
            if (c is >= '1' and <= '9' || (c == '0' && digits > 0))
                (digits, noughts) = (digits + 1, c == '0' && isFraction ? noughts + 1 : 0);
        }

        return digits - noughts >= FewestDigits;
    }

    private static bool IsBitPattern(string text) => text.Length > 1 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B';

    /// <summary><c>521800</c> and <c>521_800.0m</c> are both <c>5218e2</c>.</summary>
    private static string WriteNumber(IFormattable number)
    {
        var text = number.ToString(number is double or float ? "R" : null, CultureInfo.InvariantCulture);
        var end = text.IndexOfAny(['e', 'E']);
        var power = end < 0 ? 0 : int.Parse(text.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = end < 0 ? text : text.Substring(0, end);
        var point = digits.IndexOf('.');
        if (point >= 0)
        {
            power -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        digits = digits.TrimStart('0');
        var kept = digits.TrimEnd('0');
        return kept.Length == 0 ? "0" : kept + "e" + (power + digits.Length - kept.Length).ToString(CultureInfo.InvariantCulture);
    }

    private static SpecialType TypeOf(object value) => value switch
    {
        int => SpecialType.System_Int32,
        long => SpecialType.System_Int64,
        uint => SpecialType.System_UInt32,
        ulong => SpecialType.System_UInt64,
        decimal => SpecialType.System_Decimal,
        double => SpecialType.System_Double,
        _ => SpecialType.System_Single,
    };
}
