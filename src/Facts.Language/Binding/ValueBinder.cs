using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Evaluates the values of facts into their types.</summary>
internal sealed partial class ValueBinder(SyntaxTree tree, SymbolTable symbols, List<Diagnostic> diagnostics)
{
    private readonly Suggestions _types = new(FactTypes.Names.Concat(FactTypes.Later).Concat(symbols.TypeNames));

    /// <summary>The value of a fact; null where it is reported or beyond what this version uses.</summary>
    public FactValue? Bind(FactSyntax fact, string fullName, UnusedConstruct? unused, out string? unit)
    {
        unit = null;
        FactType? type = null;
        var isKnown = fact.Type == null || TryBindType(fact.Type.Type, out type);
        if (fact.Value == null)
        {
            ReportMissingValue(fact, fullName);
            return null;
        }

        if (!isKnown || unused is { HidesValue: true })
            return null;
        var value = Bind(fact.Value, type, out unit);
        if (unit == null && fact.Type is { Type.Unit.IsMissing: false })
            unit = tree.GetText(fact.Type.Type.Unit);
        return value;
    }

    private void ReportMissingValue(FactSyntax fact, string fullName)
    {
        foreach (var line in fact.Body?.Items ?? [])
        {
            // The value stands below: as fields, entries, elements or disputed values.
            if (line is FieldSyntax or EntrySyntax or ElementSyntax or DisputedSyntax or SkippedLineSyntax)
                return;
        }

        // Where a part of the line could not be read, the value may be in it.
        var isType = fact.Type == null || !fact.Type.Type.Name.IsMissing;
        if (fact.Skipped == null && fact.EqualsToken.IsMissing && isType)
            Report(Rules.MissingValue, fact.Name.Span, fullName);
    }

    /// <summary>False for a type that is not there, which is reported, or that this version does not use.</summary>
    private bool TryBindType(TypeSyntax syntax, out FactType? type)
    {
        type = null;
        if (syntax.Name.IsMissing)
            return false;
        var name = DeclarationWalker.GetText(tree, syntax.Name);
        type = FactTypes.Find(name);
        if (type != null)
            return true;
        if (!FactTypes.Later.Contains(name) && !symbols.IsType(name) && !symbols.IsSuspect(name))
        {
            var hint = _types.Find(name) is { } nearest ? $"Is '{nearest}' meant?" : "Use bool, int, long, decimal, double, string or date, or declare an enum or a record of that name.";
            Report(Rules.UnknownType, syntax.Name.Span, name, hint);
        }

        return false;
    }

    private FactValue? Bind(ExpressionSyntax expression, FactType? type, out string? unit)
    {
        unit = null;
        switch (expression)
        {
            case NumberSyntax number:
                return BindNumber(number, type, isNegative: false, number.Span, out unit);
            case NegationSyntax { Operand: NumberSyntax number } negation:
                return BindNumber(number, type, isNegative: true, negation.Span, out unit);
            case LiteralSyntax { Token: { Kind: TokenKind.String, IsMalformed: false } token }:
                return BindString(token, type);
            case LiteralSyntax { Token: { Kind: TokenKind.Date, IsMalformed: false } token }:
                return BindDate(token, type);
            case NameExpressionSyntax name when name.Name.Tokens.Count == 1 && tree.GetText(name.Name.Tokens[0]) is "true" or "false":
                return BindBool(name, type);
            default:
                return null;
        }
    }

    private FactValue? BindBool(NameExpressionSyntax syntax, FactType? type)
    {
        var text = tree.GetText(syntax.Name.Tokens[0]);
        if (type is null or FactType.Bool)
            return new FactValue(FactType.Bool, text);
        return ReportType(syntax.Span, text, type.Value, type == FactType.String ? $"Write \"{text}\", or ': bool'." : "Write ': bool' or leave the type out.");
    }

    private FactValue? BindString(SyntaxToken token, FactType? type)
    {
        var value = StringText.GetValue(tree.Text, token);
        if (type is null or FactType.String)
            return new FactValue(FactType.String, value);
        var isOfType = type switch
        {
            FactType.Date => DateText.TryParseDay(value, out _),
            FactType.Bool => value is "true" or "false",
            _ => BeginsNumber(value),
        };
        var hint = !isOfType ? "Write ': string' or leave the type out." : type is FactType.Date or FactType.Bool ? $"Write {value} without quotes." : "Write the number without quotes, or ': string'.";
        return ReportType(token.Span, "A text in quotes", type.Value, hint);
    }

    private static bool BeginsNumber(string text)
    {
        var start = text.Length > 0 && text[0] is '-' ? 1 : 0;
        return text.Length > start && CharacterFacts.IsDigit(text[start]);
    }

    private FactValue? BindDate(SyntaxToken token, FactType? type)
    {
        var text = tree.GetText(token);
        var isDay = DateText.TryParseDay(text, out _);
        if (type is null or FactType.Date)
            return isDay ? new FactValue(FactType.Date, text) : ReportDate(token.Span, text);
        var hint = isDay ? "': date'" : "leave the type out";
        return ReportType(token.Span, text, type.Value, type == FactType.String ? $"Write \"{text}\", or {hint}." : isDay ? "Write ': date' or leave the type out." : "Leave the type out.");
    }

    private FactValue? ReportDate(TextSpan span, string text) =>
        ReportType(span, text, FactType.Date, "A date has a year, a month and a day: 2020-03-22.");

    private FactValue? ReportType(TextSpan span, string what, FactType type, string hint)
    {
        Report(Rules.WrongType, span, what, type == FactType.Int ? "an" : "a", FactTypes.GetName(type), hint);
        return null;
    }

    private void Report(Rule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, span, arguments));
}
