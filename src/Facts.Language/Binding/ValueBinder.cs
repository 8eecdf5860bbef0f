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
    /// <summary>The value of a fact; null where it is reported or beyond what this version uses.</summary>
    public FactValue? Bind(FactSyntax fact, string fullName, out string? unit)
    {
        unit = null;
        FactType? type = null;
        var known = fact.Type == null || TryBindType(fact.Type.Type, out type);
        if (fact.Value == null)
        {
            ReportMissingValue(fact, fullName);
            return null;
        }

        return known ? Bind(fact.Value, type, out unit) : null;
    }

    private void ReportMissingValue(FactSyntax fact, string fullName)
    {
        foreach (var line in fact.Body?.Items ?? [])
        {
            // The value stands below: as fields, entries, elements or disputed values.
            if (line is FieldSyntax or EntrySyntax or ElementSyntax or DisputedSyntax or SkippedLineSyntax)
                return;
        }

        if (fact.Skipped == null && !fact.Keyword.IsMissing)
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
        if (!syntax.Prefix.IsMissing || !syntax.Question.IsMissing || !syntax.OpenBracket.IsMissing)
            return false;
        if (type != null)
            return true;
        if (!FactTypes.Later.Contains(name) && !symbols.IsType(name) && !symbols.IsSuspect(name))
            ReportUnknownType(syntax.Name, name);
        return false;
    }

    private void ReportUnknownType(NameSyntax syntax, string name)
    {
        var candidates = new List<string>(FactTypes.Names);
        candidates.AddRange(FactTypes.Later);
        candidates.AddRange(symbols.TypeNames);
        var nearest = NearestName.Find(name, candidates);
        Report(Rules.UnknownType, syntax.Span, name, nearest != null ? $"Is '{nearest}' meant?" : "Use bool, int, long, decimal, double, string or date, or declare an enum or a record of that name.");
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
            case NameExpressionSyntax name when tree.GetText(name.Name.Tokens[0]) is "true" or "false" && name.Name.Tokens.Count == 1:
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
        return ReportType(syntax.Span, text, type.Value, type == FactType.String ? $"Write \"{text}\", or ': bool'." : "Write ': bool'.");
    }

    private FactValue? BindString(SyntaxToken token, FactType? type)
    {
        var value = StringText.GetValue(tree.Text, token);
        if (type is null or FactType.String)
            return new FactValue(FactType.String, value);
        var hint = type == FactType.Date && DateText.TryParseDay(value, out _) ? $"Write {value} without quotes."
            : type is not (FactType.Date or FactType.Bool) && value.Length > 0 && CharacterFacts.IsDigit(value[0]) ? "Write the number without quotes, or ': string'."
            : "Write ': string' or leave the type out.";
        return ReportType(token.Span, "A text in quotes", type.Value, hint);
    }

    private FactValue? BindDate(SyntaxToken token, FactType? type)
    {
        var text = tree.GetText(token);
        var isDay = DateText.TryParseDay(text, out _);
        if (type is null)
            return isDay ? new FactValue(FactType.Date, text) : null;
        if (type == FactType.Date)
            return isDay ? new FactValue(FactType.Date, text) : ReportType(token.Span, text, FactType.Date, "A date has a year, a month and a day: 2020-03-22.");
        return ReportType(token.Span, text, type.Value, type == FactType.String ? $"Write \"{text}\", or ': date'." : "Write ': date' or leave the type out.");
    }

    private FactValue? ReportType(TextSpan span, string what, FactType type, string hint)
    {
        Report(Rules.WrongType, span, what, type == FactType.Int ? "an" : "a", FactTypes.GetName(type), hint);
        return null;
    }

    private void Report(Rule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, span, arguments));
}
