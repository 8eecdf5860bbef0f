using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Facts.Generators.Uses;

/// <summary>A place in C# where a marked member stands.</summary>
/// <param name="Name">The member's name there.</param>
/// <param name="Symbol">The member.</param>
internal sealed record FactUse(SimpleNameSyntax Name, ISymbol Symbol)
{
    /// <summary>All of a file: its words are held against the names, and the compiler is asked about those that fit.</summary>
    public static IEnumerable<FactUse> FindIn(SemanticModel model, NameIndex names, CancellationToken cancellation)
    {
        var tree = model.SyntaxTree;
        SyntaxNode? root = null;
        foreach (var position in names.FindIn(tree.GetText(cancellation).ToString()))
        {
            root ??= tree.GetRoot(cancellation);
            var token = root.FindToken(position);
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.Contains(position) && token.Parent is IdentifierNameSyntax name
                && names.Contains(token.ValueText) && !IsExempt(name, model, cancellation) && FindSymbol(name, model, cancellation) is { } symbol)
            {
                yield return new FactUse(name, symbol);
            }
        }
    }

    /// <summary>Where a table or timeline is named, if it is: what is said of it stands there, and of a member reached by an alias or <c>using static</c> at the member.</summary>
    public SyntaxNode GetContainerName(INamedTypeSymbol container, SemanticModel model, CancellationToken cancellation)
    {
        var left = Name.Parent is MemberAccessExpressionSyntax access && access.Name == Name ? access.Expression : null;
        while (left != null)
        {
            var before = left is MemberAccessExpressionSyntax inner ? inner.Name : left is AliasQualifiedNameSyntax alias ? alias.Name : left;
            if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(before, cancellation).Symbol, container))
                return before;
            left = (left as MemberAccessExpressionSyntax)?.Expression;
        }

        return Name;
    }

    private static ISymbol? FindSymbol(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
        // The compiler says nothing of the sizes of fixed buffers until it is asked as if they stood elsewhere.
        return symbol == null && name.FirstAncestorOrSelf<BracketedArgumentListSyntax>()?.Parent is VariableDeclaratorSyntax
            ? model.GetSpeculativeSymbolInfo(name.SpanStart, name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, SpeculativeBindingOption.BindAsExpression).Symbol
            : symbol;
    }

    /// <summary>A name alone, in <c>nameof</c> or a <c>using</c> directive, uses no value. Comments are none of the tree's names.</summary>
    private static bool IsExempt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in name.Ancestors())
        {
            if (node is UsingDirectiveSyntax)
                return true;
            if (node is StatementSyntax or MemberDeclarationSyntax)
                return false;
            if (node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call && model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol)
                return true;
        }

        return false;
    }
}
