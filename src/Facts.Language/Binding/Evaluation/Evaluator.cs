using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Formatting;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Looks up what the formulas of one file refer to, and remembers it: so a value is known to be derived, and from what.</summary>
internal sealed partial class Evaluator(Document document, NameResolver names, BindingSession session, TypeResolver types, UnitBinder units, List<Diagnostic> diagnostics)
{
    private readonly SyntaxTree _tree = document.Tree;
    private readonly List<Use> _uses = [];
    private Spacing? _spacing;

    public ComputationBudget Budget => session.Budget;

    /// <summary>How often something was referred to so far.</summary>
    public int UseCount => _uses.Count;

    public NameResolution Resolve(NameSyntax name, string scope) => names.Resolve(name, scope);

    public Unit? FindUnit(string text, string scope) => units.Find(text, scope);

    /// <summary>The unit of a type of a value that stands in a scope.</summary>
    public Unit? FindUnit(DataType type, string scope) => units.Find(type.Unit, type.UnitScopeIn(scope));

    /// <summary>Whether a value is arithmetic or a call, and no single literal or name.</summary>
    public static bool IsComputed(ExpressionSyntax syntax) => syntax switch
    {
        ChainSyntax or CallSyntax or ListSyntax { IsParenthesized: true } => true,
        NegationSyntax { Operand: not NumberSyntax } => true,
        _ => false,
    };

    /// <summary>How a value is computed that has referred to facts since; null where it has not. Linear in its text and in what it refers to.</summary>
    public BoundFormula? FindFormula(ExpressionSyntax syntax, int start)
    {
        if (_uses.Count == start)
            return null;
        var seen = new HashSet<(DeclarationSyntax, int)>();
        var operands = new List<ValueName>();
        var status = FactStatus.Confirmed;
        var isDisputed = false;
        for (var i = start; i < _uses.Count; i++)
        {
            var use = _uses[i];
            if (use.Target is { } target && seen.Add((target.Declaration.Syntax, target.Row)))
                operands.Add(target);
            status = Weaker(status, use.Status);
            isDisputed |= use.IsDisputed;
        }

        return new BoundFormula(IsWhole(syntax) ? GetText(syntax) : "", operands, operands.Count == 0 ? FactStatus.Stated : status, isDisputed);
    }

    public static FactStatus Weaker(FactStatus left, FactStatus right) => left < right ? left : right;

    /// <summary>The expression as the formatter writes it, on one line.</summary>
    public string GetText(SyntaxNode syntax)
    {
        _spacing ??= new Spacing(_tree);
        var text = new System.Text.StringBuilder();
        SyntaxToken? left = null;
        foreach (var token in TokenCollector.Of(syntax))
        {
            if (left is { } before && _spacing.HasBlank(before, token))
                text.Append(' ');
            text.Append(_tree.Text, token.Start, token.Length);
            left = token;
        }

        // A string of several lines holds the file's line ends.
        return LineEnds.Normalize(text.ToString());
    }

    /// <summary>Whether nothing of it is missing, which is reported, so that there is a formula to show.</summary>
    private static bool IsWhole(ExpressionSyntax syntax) =>
        SyntaxWalker.Descendants(syntax).Append(syntax).All(node => node is not (MissingExpressionSyntax or SkippedSyntax or ListSyntax { Close.IsMissing: true }));

    /// <summary>The same, shortened for messages: blanks that formatting changes make no other message.</summary>
    public string Shown(SyntaxNode syntax) => SyntaxMessages.Shorten(GetText(syntax));

    public string GetName(NameSyntax name) => DeclarationWalker.GetText(_tree, name);

    public bool Is(NameSyntax name, string word) => name.Tokens.Count == 1 && string.Equals(_tree.GetText(name.Tokens[0]), word, System.StringComparison.Ordinal);

    public void Report(Rule rule, TextSpan span, params object[] arguments) => diagnostics.Add(new Diagnostic(rule, span, arguments));

    /// <summary>Says that a value would have a unit that has another meaning where the value stands.</summary>
    public void ReportForeignUnit(TextSpan span, string unit) =>
        Report(Rules.UnitMismatch, span, $"the value is in '{unit}' as another namespace declares it, which is another unit here", "Write a type with a unit that is the same in both, or rename one of the two.");

    /// <summary>Says that a value is not of the type that is wanted.</summary>
    public void ReportType(TextSpan span, string what, DataType type, Hint hint) => ReportMisfit(Rules.WrongType, span, what, type.Article, type.ToString(), hint);

    /// <summary>Remembers that something is referred to that is not found, which is reported: whatever it is, the value is derived.</summary>
    public void AddUnknown() => _uses.Add(new Use(null, FactStatus.Confirmed, false));

    private void AddUse(ValueName target, FactStatus status, bool isDisputed) => _uses.Add(new Use(target, status, isDisputed));

    private readonly record struct Use(ValueName? Target, FactStatus Status, bool IsDisputed);
}
