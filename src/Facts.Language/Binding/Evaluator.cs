using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Evaluates what is computed, and what refers to facts.</summary>
internal sealed class Evaluator(Document document, NameResolver names, BindingSession session, List<Diagnostic> diagnostics)
{
    private readonly SyntaxTree _tree = document.Tree;

    public NameResolution Resolve(NameSyntax name, string scope) => names.Resolve(name, scope);

    /// <summary>Whether a value is arithmetic or a call, and no single literal or name.</summary>
    public static bool IsComputed(ExpressionSyntax syntax) => syntax switch
    {
        ChainSyntax or CallSyntax or ListSyntax { IsParenthesized: true } => true,
        NegationSyntax { Operand: not NumberSyntax } => true,
        _ => false,
    };

    public BoundValue Evaluate(ExpressionSyntax syntax, DataType? expected, string scope)
    {
        var start = diagnostics.Count;
        var targets = new List<ValueName>();
        foreach (var name in ValueReferences.Names(_tree, syntax).Where(name => !Calls(syntax).Contains(name)))
        {
            var resolution = Resolve(name, scope);
            if (resolution.Target is { } target)
                targets.Add(target);
            else if (resolution.Found.Count == 0)
                ReportUnknown(name, DeclarationWalker.GetText(_tree, name), resolution);
        }

        // What could not be read is reported already.
        var isWhole = SyntaxWalker.Descendants(syntax).All(node => node is not MissingExpressionSyntax);
        if (diagnostics.Count == start && isWhole)
            diagnostics.Add(new Diagnostic(Rules.NotBoundYet, syntax.Span, "a computed value"));
        return new BoundValue(expected, null) { Formula = new BoundFormula("", targets, FactStatus.Stated, false) };
    }

    private static IEnumerable<NameSyntax> Calls(ExpressionSyntax syntax) => SyntaxWalker.Descendants(syntax).Append(syntax).OfType<CallSyntax>().Select(call => call.Name);

    /// <summary>The value of a fact that is referred to by its name alone, or the row or fact that stands in place of a record.</summary>
    public BoundValue Refer(NameExpressionSyntax syntax, ValueName target, DataType? expected)
    {
        if (target.Declaration.Syntax is not FactSyntax || session.Get(target) is not { } fact)
            return new BoundValue(expected, null);
        // Of another type it is no value of this one.
        if (expected != null && fact.Type is { } type && (type with { Unit = "", IsNullable = false }) != (expected with { Unit = "", IsNullable = false }))
            return new BoundValue(expected, null);
        var formula = new BoundFormula(DeclarationWalker.GetText(_tree, syntax.Name), [target], fact.Status, fact.IsDisputed);
        return new BoundValue(expected ?? fact.Type, fact.Value) { Formula = formula };
    }

    /// <summary>Says that a name names nothing, or what it names has no such part.</summary>
    public void ReportUnknown(NameSyntax name, string written, NameResolution resolution)
    {
        var word = _tree.GetText(name.Tokens[name.Tokens.Count - 1]);
        if (session.IsSuspect(word))
            return;
        var nearest = ValueReferences.Words.FirstOrDefault(candidate => string.Equals(candidate, written, System.StringComparison.OrdinalIgnoreCase)) ?? session.FindNearestName(written);
        var hint = nearest != null ? $"Is '{nearest}' meant? A text stands in quotes." : "A text stands in quotes: \"" + written + "\".";
        diagnostics.Add(new Diagnostic(Rules.UnknownName, name.Span, written, hint));
    }
}
