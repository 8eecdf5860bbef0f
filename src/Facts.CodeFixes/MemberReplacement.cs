using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Facts.Generators.Uses;
using Microsoft.CodeAnalysis.Text;

namespace Facts.CodeFixes;

/// <summary>An expression that becomes a member.</summary>
/// <param name="Span">The expression.</param>
/// <param name="Text">The member as it is written there.</param>
internal readonly record struct MemberReplacement(TextSpan Span, string Text)
{
    private const string Handles = "Cited";

    /// <summary>The member that replaces a retracted one; null where it is of another kind or type, or cannot stand there.</summary>
    public static MemberReplacement? OfUse(Diagnostic finding, SemanticModel model, SyntaxNode root, CancellationToken cancellation)
    {
        if (!finding.Properties.TryGetValue(UseProperties.Replacement, out var name) || name == null
            || root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax node
            || GetAccess(node) is not { } expression
            || MemberName.Find(model.Compilation, name) is not { } target)
        {
            return null;
        }

        var used = model.GetSymbolInfo(node, cancellation).Symbol;
        if (used is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum, Name: Handles, ContainingType: not null } })
            return Create(expression, FindHandle(target), model);
        if (used is INamedTypeSymbol)
            return target is INamedTypeSymbol container && HasMember(container, expression) ? Create(expression, target, model) : null;
        if (target is INamedTypeSymbol || model.GetTypeInfo(expression, cancellation).Type is not { } before || TypeOf(target) is not { } after)
            return null;
        return model.Compilation.ClassifyConversion(after, before).IsImplicit && (target is IFieldSymbol { IsConst: true } || !WantsConstant(expression)) ? Create(expression, target, model) : null;
    }

    /// <summary>A fact that a literal equals.</summary>
    public static MemberReplacement? OfLiteral(Diagnostic finding, string name, SemanticModel model, SyntaxNode root) =>
        root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression && MemberName.Find(model.Compilation, name) is IFieldSymbol target
            ? Create(expression, target, model)
            : null;

    private static MemberReplacement? Create(ExpressionSyntax expression, ISymbol? target, SemanticModel model) =>
        target == null ? null : new MemberReplacement(expression.Span, MemberName.Write(target, model, expression.SpanStart));

    /// <summary>The expression that ends with a name or index, and begins with the class that it is found in; null behind <c>?.</c> and in a pattern, where there is none.</summary>
    private static ExpressionSyntax? GetAccess(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == node => access,
        AliasQualifiedNameSyntax alias when alias.Name == node => alias.Parent is MemberAccessExpressionSyntax ? alias : null,
        ArgumentSyntax { Parent.Parent: ElementAccessExpressionSyntax element } when node is not SimpleNameSyntax => element,
        MemberBindingExpressionSyntax or NameColonSyntax or ExpressionColonSyntax => null,
        _ => node,
    };

    private static ISymbol? FindHandle(ISymbol target)
    {
        // Of a row or entry the handle stands beside it, as of a fact.
        return target.ContainingType?.GetTypeMembers(Handles).FirstOrDefault()?.GetMembers(target.Name).FirstOrDefault();
    }

    /// <summary>Whether what is asked of one table or timeline, another has too.</summary>
    private static bool HasMember(INamedTypeSymbol container, ExpressionSyntax expression) =>
        expression.Parent is MemberAccessExpressionSyntax access && access.Expression == expression && !container.GetMembers(access.Name.Identifier.ValueText).IsEmpty;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool WantsConstant(SyntaxNode node) => node.Ancestors().TakeWhile(parent => parent is not (BlockSyntax or ArrowExpressionClauseSyntax)).Any(parent => parent is
        AttributeArgumentSyntax or CaseSwitchLabelSyntax or PatternSyntax or EnumMemberDeclarationSyntax or ParameterSyntax
        || (parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
        || (parent is LocalDeclarationStatementSyntax { IsConst: true }));
}
