using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>The samples use the whole grammar: what is added to it must be added to them.</summary>
public sealed class GrammarCoverageTests
{
    /// <summary>What only a wrong text has.</summary>
    private const string Wrong = "fact A = @ 2\n  cite W\n@\nfact B =\nenum E { A 1 }\nfact C = [1 2]\ntable T\n  | A, B |\n  | 1, 2 |\nfact D = " +
        "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1";

    private static readonly SyntaxTree[] Trees = [.. SampleFiles.Written.Select(row => SyntaxTree.Parse(SampleFiles.Read(row.Data))), SyntaxTree.Parse(Wrong)];

    public static IEnumerable<TheoryDataRow<Type>> NodeTypes => typeof(SyntaxNode).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract)
        .Select(type => new TheoryDataRow<Type>(type));

    public static IEnumerable<TheoryDataRow<TokenKind>> TokenKinds => Enum.GetValues<TokenKind>().Select(kind => new TheoryDataRow<TokenKind>(kind));

    [Theory]
    [MemberData(nameof(NodeTypes))]
    public void Every_node_occurs_in_a_sample(Type type) => Assert.Contains(Trees, tree => SyntaxWalk.NodesIn(tree.Root).Any(node => node.GetType() == type));

    [Theory]
    [MemberData(nameof(TokenKinds))]
    public void Every_token_occurs_in_a_sample(TokenKind kind) => Assert.Contains(Trees, tree => tree.Tokens.Any(token => token.Kind == kind));

    [Fact]
    public void Every_keyword_occurs_in_a_sample_as_one()
    {
        var words = Trees.SelectMany(tree => tree.Tokens.Where(token => token.Kind == TokenKind.Key).Select(tree.GetText)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(", ", SyntaxFacts.Keywords.Where(keyword => !words.Contains(keyword))));
    }

    /// <summary>A tree's parts that a node may lack are all there in one sample and missing in another.</summary>
    [Fact]
    public void Every_optional_token_occurs_in_a_sample()
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in Trees.SelectMany(tree => SyntaxWalk.NodesIn(tree.Root)))
        {
            foreach (var property in node.GetType().GetProperties())
            {
                var value = property.GetValue(node);
                if (value is SyntaxToken { IsMissing: false } or SyntaxNode or IReadOnlyList<SyntaxNode> { Count: > 0 } or IReadOnlyList<SyntaxToken> { Count: > 0 })
                    present.Add($"{property.DeclaringType!.Name}.{property.Name}");
            }
        }

        var all = typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)))
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.DeclaredOnly | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance))
            .Where(property => property.PropertyType != typeof(bool) && property.PropertyType != typeof(Facts.Language.Text.TextSpan) && property.Name != nameof(MissingExpressionSyntax.Place))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");
        Assert.Equal("", string.Join(", ", all.Where(name => !present.Contains(name))));
    }
}
