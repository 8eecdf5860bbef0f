using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Facts.Generators.Uses;

/// <summary>What a program takes of a value, where that can be read off the expression: <c>Relief.Address.City</c>, <c>Names[0]</c>, <c>Relief is { Count: 3 }</c>.</summary>
/// <param name="Text">The path, as marks have it: <c>Address.City</c>; empty where the value is taken as a whole.</param>
/// <param name="Node">The last name or index of it; the name of the member where the path is empty.</param>
/// <param name="Before">The path to there; null for the member.</param>
internal sealed record UsePath(string Text, SyntaxNode Node, UsePath? Before)
{
    /// <summary>The name or index that leads to a part: what follows leads further into it.</summary>
    public SyntaxNode GetNode(string part) => Before is { } before && before.Text.Length >= part.Length ? before.GetNode(part) : Node;

    public static UsePath Of(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var path = new UsePath("", name, null);
        var expression = GetAccess(name);
        while (true)
        {
            if (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
                expression = (ExpressionSyntax)expression.Parent;
            else if (FindField(expression) is { } field && model.GetSymbolInfo(field, cancellation).Symbol is IPropertySymbol)
                (path, expression) = (new UsePath(path.Text.Length == 0 ? field.Identifier.ValueText : path.Text + "." + field.Identifier.ValueText, field, path), GetAccess(field));
            else if (FindIndex(expression) is { } index && model.GetConstantValue(index, cancellation).Value is int place)
                (path, expression) = (new UsePath(path.Text + "[" + place.ToString(CultureInfo.InvariantCulture) + "]", index, path), GetAccess(index));
            else if (path.Text.Length == 0 && FindPattern(expression, path) is { } pattern)
                return pattern;
            else
                return path;
        }
    }

    /// <summary>The expression that ends with a name or an index.</summary>
    private static ExpressionSyntax GetAccess(ExpressionSyntax last) => last.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == last => access,
        AliasQualifiedNameSyntax alias when alias.Name == last => alias,
        MemberBindingExpressionSyntax binding => Leave(binding),
        ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax element } => element,
        _ => last,
    };

    /// <summary>Behind <c>?.</c> the expression goes on as if there were a point; where it ends, so does the condition.</summary>
    private static ExpressionSyntax Leave(ExpressionSyntax expression) =>
        expression.Parent is ConditionalAccessExpressionSyntax condition && condition.WhenNotNull == expression ? condition : expression;

    private static SimpleNameSyntax? FindField(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == expression && access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => access.Name,
        ConditionalAccessExpressionSyntax condition when condition.Expression == expression => FindBinding(condition.WhenNotNull)?.Name,
        _ => null,
    };

    private static MemberBindingExpressionSyntax? FindBinding(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberBindingExpressionSyntax binding:
                    return binding;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ConditionalAccessExpressionSyntax condition:
                    expression = condition.Expression;
                    break;
                default:
                    return null;
            }
        }
    }

    private static ExpressionSyntax? FindIndex(ExpressionSyntax expression) =>
        expression.Parent is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } element && element.Expression == expression ? arguments[0].Expression : null;

    /// <summary>One field that a pattern looks at, and nothing else.</summary>
    private static UsePath? FindPattern(ExpressionSyntax expression, UsePath member)
    {
        if (expression.Parent is not IsPatternExpressionSyntax { Pattern: RecursivePatternSyntax { Designation: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns: { Count: 1 } parts } } test || test.Expression != expression)
            return null;
        var part = parts[0];
        var names = part.NameColon != null ? [part.NameColon.Name] : part.ExpressionColon?.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().ToArray() ?? [];
        return names.Length == 0 ? null : new UsePath(string.Join(".", names.Select(name => name.Identifier.ValueText)), names[names.Length - 1], member);
    }
}
