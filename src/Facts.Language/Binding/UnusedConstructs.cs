using System;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Tells what of a fact's type and value this version reads and does not use.</summary>
internal static class UnusedConstructs
{
    /// <summary>The first such construct; null where there is none.</summary>
    public static UnusedConstruct? Find(SyntaxTree tree, SymbolTable symbols, FactSyntax fact)
    {
        if (fact.Type?.Type is not { } type)
            return FindInValue(tree, fact.Value, hasType: false);
        if (type.Name.IsMissing)
            return null;
        var name = DeclarationWalker.GetText(tree, type.Name);
        var isScalar = FactTypes.Find(name) != null;
        // A type that there is not is an error, and all that follows from it is not said.
        if (!isScalar && !FactTypes.Later.Contains(name) && !symbols.IsType(name))
            return null;
        return FindInType(tree, type, name, isScalar) ?? FindInValue(tree, fact.Value, hasType: true);
    }

    private static UnusedConstruct? FindInType(SyntaxTree tree, TypeSyntax type, string name, bool isScalar)
    {
        if (!type.Prefix.IsMissing)
            return new(type.Span, $"the type '{tree.GetText(type.Prefix)} {name}'", HidesValue: true);
        if (!type.OpenBracket.IsMissing)
            return new(type.Span, "the type of a list", HidesValue: true);
        if (!type.Question.IsMissing)
            return new(type.Span, $"the type '{name}?'", HidesValue: true);
        if (!isScalar)
            return new(type.Span, $"the type '{name}'", HidesValue: true);
        return type.Unit.IsMissing ? null : new(type.Unit.Span, "a unit", HidesValue: false);
    }

    private static UnusedConstruct? FindInValue(SyntaxTree tree, ExpressionSyntax? value, bool hasType) => value switch
    {
        NegationSyntax { Operand: NumberSyntax number } => FindInValue(tree, number, hasType),
        NumberSyntax { Number.IsMalformed: true } or LiteralSyntax { Token.IsMalformed: true } => null,
        NumberSyntax number when !number.Exact.IsMissing || IsMeasured(tree.GetText(number.Number)) => new(number.Span, "a measured value", HidesValue: true),
        NumberSyntax { Unit.IsMissing: false } number when SyntaxFacts.Magnitudes.Contains(tree.GetText(number.Unit)) => null,
        NumberSyntax { Unit.IsMissing: false } number => new(number.Unit.Span, "a unit", HidesValue: false),
        LiteralSyntax { Token.Kind: TokenKind.Duration } literal => new(literal.Span, "a duration", HidesValue: true),
        LiteralSyntax { Token.Kind: TokenKind.Date } literal when !hasType && literal.Token.Length != 10 => new(literal.Span, literal.Token.Length > 10 ? "a date-time" : "a partial date", HidesValue: true),
        NameExpressionSyntax name when IsWord(tree, name, "true") || IsWord(tree, name, "false") => null,
        NameExpressionSyntax name => new(name.Span, IsAbsence(tree, name) ? $"'{tree.GetText(name.Name.Tokens[0])}'" : "a name as a value", HidesValue: true),
        ListSyntax { IsParenthesized: false } list => new(list.Span, "a list", HidesValue: true),
        RangeSyntax range => new(range.Span, "a range", HidesValue: true),
        ChainSyntax or CallSyntax or ListSyntax or NegationSyntax => new(value.Span, "a computed value", HidesValue: true),
        _ => null,
    };

    /// <summary>Whether the value says that nobody knows it, or that there is none: that is a statement like any other, and wants a citation.</summary>
    public static bool IsAbsence(SyntaxTree tree, ExpressionSyntax? value) => value is NameExpressionSyntax name && (IsWord(tree, name, "unknown") || IsWord(tree, name, "none"));

    private static bool IsWord(SyntaxTree tree, NameExpressionSyntax name, string word) =>
        name.Name.Tokens.Count == 1 && string.Equals(tree.GetText(name.Name.Tokens[0]), word, StringComparison.Ordinal);

    private static bool IsMeasured(string number) => number.IndexOf('(') >= 0 || number.IndexOf("..", StringComparison.Ordinal) >= 0;
}
