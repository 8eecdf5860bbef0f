using System;
using System.Linq;
using CsCheck;
using Facts.Language.Syntax;
using Facts.Language.Tests.Syntax;

namespace Facts.Language.Tests.Generated;

public sealed class GeneratedTextsTests
{
    [Fact]
    public void No_generated_text_has_a_syntax_error() =>
        GeneratedTexts.Any.Sample(text => Assert.Equal("", string.Join("\n", SyntaxInvariants.Check(text).Diagnostics)), seed: "0001f3cCtS00", iter: 500, threads: 1);

    /// <summary>What is added to the grammar must be added to the generator.</summary>
    [Fact]
    public void Generated_texts_use_the_whole_grammar()
    {
        var trees = Enumerable.Range(0, 300).Select(seed => SyntaxTree.Parse(GeneratedTexts.Write(seed, 4))).ToArray();
        var nodes = trees.SelectMany(tree => SyntaxWalk.NodesIn(tree.Root)).Select(node => node.GetType()).ToHashSet();
        var tokens = trees.SelectMany(tree => tree.Tokens).Select(token => token.Kind).ToHashSet();
        Assert.Equal([nameof(MissingExpressionSyntax), nameof(SkippedLineSyntax), nameof(SkippedSyntax)], typeof(SyntaxNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract && !nodes.Contains(type)).Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.Equal([TokenKind.Bad], Enum.GetValues<TokenKind>().Where(kind => !tokens.Contains(kind)));
    }
}
