using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Units;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Reads the units that a file writes, each text once, and reports what is none.</summary>
internal sealed class UnitBinder(SyntaxTree tree, SymbolTable symbols, DeclaredUnits declared, List<Diagnostic> diagnostics)
{
    /// <summary>To look for the nearest unit costs some hundred microseconds: beyond so many wrong ones no message names it.</summary>
    private const int MaxSuggestions = 200;

    private readonly Dictionary<(string Text, string Scope), Unit?> _units = [];
    private int _suggestions;

    /// <summary>The unit of a text, seen from a scope; 1 for the empty one, null for one that is none, of which nothing is said.</summary>
    public Unit? Find(string text, string scope)
    {
        if (text.Length == 0)
            return Unit.One;
        if (!_units.TryGetValue((text, scope), out var unit))
            _units.Add((text, scope), unit = UnitParser.Parse(text, declared.In(scope), suggests: false).Unit);
        return unit;
    }

    /// <summary>The unit that stands at a token; null where it is none, which is reported there.</summary>
    public Unit? Bind(SyntaxToken token, string scope)
    {
        var text = tree.GetText(token);
        if (Find(text, scope) is { } unit)
            return unit;
        if (declared.Resolve(text, scope) is { Count: > 1 } several)
            diagnostics.Add(new Diagnostic(Rules.AmbiguousName, token.Span, text, string.Join(" or ", several.Take(3))));
        else
            Report(token.Span, text, scope);
        return null;
    }

    /// <summary>What is wrong with a declaration of a unit.</summary>
    public void Check(Declaration declaration, UnitSyntax syntax)
    {
        switch (syntax.Value)
        {
            case null or MissingExpressionSyntax or NumberSyntax { Number.IsMalformed: true }:
                return;
            case not NumberSyntax:
                ReportDefinition(syntax.Value.Span, declaration, "one of it is so many of another unit, a number and nothing to compute, such as '12 kg'");
                return;
        }

        var number = (NumberSyntax)syntax.Value;
        if (!number.Unit.IsMissing && Bind(number.Unit, declaration.Scope) is var unit && unit == null)
            return;
        unit = number.Unit.IsMissing ? Unit.One : Find(tree.GetText(number.Unit), declaration.Scope)!;
        var count = Rational(number);
        if (declared.FindCycle(declaration.FullName) is { Count: > 0 } cycle)
            ReportDefinition(number.Unit.Span, declaration, cycle.Count == 1 ? "it is defined by itself" : "it is defined by itself, through " + string.Join(", ", cycle.Skip(1).Take(5)));
        else if (unit.IsSpecial)
            ReportDefinition(number.Unit.Span, declaration, $"'{unit.Text}' is on a scale of its own, of which nothing is a multiple");
        else if (count.Sign <= 0 || Unit.Declared(declaration.Name, count, unit) == null)
            ReportDefinition(number.Number.Span, declaration, count.IsZero ? "one of it is more than nothing" : "the number is too large to compute with");
    }

    private Values.Rational Rational(NumberSyntax number) => Values.Rational.From(Values.NumberLiteral.Parse(tree.GetText(number.Number), isNegative: false));

    private void Report(TextSpan span, string text, string scope)
    {
        var problem = UnitParser.Parse(text, declared.In(scope), suggests: _suggestions++ < MaxSuggestions).Problem!.Value;
        // The declaration of that unit may be what could not be read.
        if (symbols.IsSuspect(text.Substring(problem.Offset, problem.Length)))
            return;
        var nearest = problem.Nearest == null ? null : text.Substring(0, problem.Offset) + problem.Nearest + text.Substring(problem.Offset + problem.Length);
        Hint hint = nearest == null || Find(nearest, scope) == null ? "Units are written in UCUM, such as m/s or kW.h, or are currency codes such as EUR." : Hint.Guess($"Write '{nearest}'.", nearest);
        diagnostics.Add(new Diagnostic(Rules.UnknownUnit, span, text, problem.Length == text.Length ? "" : ": " + problem.Message, hint));
    }

    private void ReportDefinition(TextSpan span, Declaration declaration, string problem) => diagnostics.Add(new Diagnostic(Rules.ImpossibleUnit, span, declaration.Name, problem));
}
