using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Facts.Generators.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Facts.Generators.Literals;

/// <summary>A member of the generated code that a literal could be replaced by.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Key">Its value, as <see cref="LiteralValue.Key"/>.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsConstant">Whether it can stand where C# wants a constant.</param>
internal sealed record FactConstant(string Name, string Key, SpecialType Type, bool IsConstant)
{
    /// <summary>The name of the member that has the value of the last entry as well.</summary>
    private const string Latest = "Latest";

    private static readonly ConditionalWeakTable<SyntaxTree, FactConstant[]> ByTree = new();

    /// <summary>All of a compilation, by their values.</summary>
    public static ILookup<string, FactConstant> FindIn(Compilation compilation, CancellationToken cancellation) => GeneratedFiles.Of(compilation)
        .SelectMany(tree => ByTree.TryGetValue(tree, out var found) ? found : ByTree.GetValue(tree, key => [.. Read(key.GetRoot(cancellation))]))
        .ToLookup(constant => constant.Key, System.StringComparer.Ordinal);

    private static IEnumerable<FactConstant> Read(SyntaxNode root) => root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or ClassDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Select(Read)
        .OfType<FactConstant>();

    private static FactConstant? Read(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax { Declaration: { Variables: { Count: 1 } variables } declaration } when member.Modifiers.Any(SyntaxKind.ConstKeyword) =>
            Create(member, variables[0].Identifier, declaration.Type, variables[0].Initializer?.Value, isConstant: true),
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property => Create(member, property.Identifier, property.Type, value, isConstant: false),
        _ => null,
    };

    private static FactConstant? Create(MemberDeclarationSyntax member, SyntaxToken name, TypeSyntax type, ExpressionSyntax? value, bool isConstant)
    {
        var literal = value is PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax operand } ? operand : value as LiteralExpressionSyntax;
        if (literal == null || name.ValueText == Latest || FindType(type) is not { } special || LiteralValue.Find(literal.Token) is not { } found)
            return null;
        var names = member.Ancestors().Select(node => node switch
        {
            BaseTypeDeclarationSyntax container => container.Identifier.Text,
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        }).OfType<string>().Reverse();
        return new FactConstant(string.Join(".", names.Append(name.Text)), found.Key, special, isConstant);
    }

    private static SpecialType? FindType(TypeSyntax type) => (type as PredefinedTypeSyntax)?.Keyword.Kind() switch
    {
        SyntaxKind.IntKeyword => SpecialType.System_Int32,
        SyntaxKind.LongKeyword => SpecialType.System_Int64,
        SyntaxKind.DecimalKeyword => SpecialType.System_Decimal,
        SyntaxKind.DoubleKeyword => SpecialType.System_Double,
        SyntaxKind.StringKeyword => SpecialType.System_String,
        _ => null,
    };
}
