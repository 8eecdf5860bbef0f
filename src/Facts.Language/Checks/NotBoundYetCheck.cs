using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>FACT1099: what parses and is not used yet, once each, and not again for what stands inside. Stands on its first word.</summary>
internal sealed class NotBoundYetCheck : ICheck
{
    public void Run(CheckContext context) => Visit(context, context.Tree.Root.Body?.Items ?? []);

    private static void Visit(CheckContext context, IReadOnlyList<SyntaxNode> lines)
    {
        foreach (var line in lines)
            Visit(context, line);
    }

    private static void Visit(CheckContext context, SyntaxNode line)
    {
        switch (line)
        {
            case PolicySyntax policy:
                Report(context, policy.Keyword, "'policy'");
                break;
            case EnumSyntax or UnitSyntax or RecordSyntax or TableSyntax:
                var keyword = ((DeclarationSyntax)line).Keyword;
                Report(context, keyword, keyword.IsMissing ? "" : $"'{context.Tree.GetText(keyword)}'");
                break;
            case FactSyntax fact:
                VisitFact(context, fact);
                break;
            case SourceFieldSyntax field when string.Equals(context.Tree.GetText(field.Key), "evidence", StringComparison.Ordinal):
                Report(context, field.Key, "'evidence'");
                break;
            case FieldSyntax field:
                Report(context, field.Name, "fields of a value");
                break;
            case EntrySyntax entry:
                Report(context, entry.FromKeyword.IsMissing ? entry.UntilKeyword : entry.FromKeyword, "timelines");
                break;
            case ElementSyntax element:
                Report(context, element.Dash, "lists");
                break;
            case CiteSyntax { IsAgainst: false } or NamespaceSyntax or GroupSyntax or SourceSyntax:
                Visit(context, ((LineSyntax)line).Body?.Items ?? []);
                break;
            case ClauseSyntax clause:
                Report(context, clause.Keyword, $"'{context.Tree.GetText(clause.Keyword)}'");
                break;
        }
    }

    private static void VisitFact(CheckContext context, FactSyntax fact)
    {
        var type = fact.Type?.Type;
        if (type != null && FindLaterType(context, type) is { } laterType)
            context.Report(Rules.NotBoundYet, type.Span, laterType);
        else if (FindLaterValue(context, fact.Value, type != null) is var (span, value))
            context.Report(Rules.NotBoundYet, span, value);
        Visit(context, fact.Body?.Items ?? []);
    }

    private static string? FindLaterType(CheckContext context, TypeSyntax type)
    {
        if (type.Name.IsMissing)
            return null;
        var name = DeclarationWalker.GetText(context.Tree, type.Name);
        if (!type.Prefix.IsMissing)
            return $"the type '{context.Tree.GetText(type.Prefix)} {name}'";
        if (!type.OpenBracket.IsMissing)
            return "the type of a list";
        if (!type.Question.IsMissing)
            return $"the type '{name}?'";
        if (!type.InKeyword.IsMissing)
            return "a unit";
        return FactTypes.Find(name) == null && (FactTypes.Later.Contains(name) || context.Symbols.IsType(name)) ? $"the type '{name}'" : null;
    }

    private static (TextSpan Span, string What)? FindLaterValue(CheckContext context, ExpressionSyntax? value, bool hasType) => value switch
    {
        NegationSyntax { Operand: NumberSyntax number } => FindLaterValue(context, number, hasType),
        NumberSyntax { Number.IsMalformed: true } or LiteralSyntax { Token.IsMalformed: true } => null,
        NumberSyntax number when !number.Exact.IsMissing || IsMeasured(context.Tree.GetText(number.Number)) => (number.Span, "a measured value"),
        NumberSyntax { Unit.IsMissing: false } number => (number.Unit.Span, "a unit"),
        LiteralSyntax { Token.Kind: TokenKind.Duration } literal => (literal.Span, "a duration"),
        LiteralSyntax { Token.Kind: TokenKind.Date } literal when !hasType && literal.Token.Length != 10 => (literal.Span, literal.Token.Length > 10 ? "a date-time" : "a partial date"),
        NameExpressionSyntax name when context.Tree.GetText(name.Name.Tokens[0]) is "unknown" or "none" => (name.Span, $"'{context.Tree.GetText(name.Name.Tokens[0])}'"),
        NameExpressionSyntax name when context.Tree.GetText(name.Name.Tokens[0]) is not ("true" or "false") => (name.Span, "a name as a value"),
        ListSyntax { IsParenthesized: false } list => (list.Span, "a list"),
        RangeSyntax range => (range.Span, "a range"),
        ChainSyntax or CallSyntax or ListSyntax or NegationSyntax => (value.Span, "a computed value"),
        _ => null,
    };

    private static bool IsMeasured(string number) => number.IndexOf('(') >= 0 || number.IndexOf("..", StringComparison.Ordinal) >= 0;

    private static void Report(CheckContext context, SyntaxToken token, string what)
    {
        if (!token.IsMissing)
            context.Report(Rules.NotBoundYet, token.Span, what);
    }
}
