using System;
using System.Linq;
using System.Text;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

/// <summary>
/// Texts that nobody writes and that must not stop a build: none takes time that grows with the square of its size (each would run for minutes),
/// none deepens the stack, and none gives a list of findings as long as itself where one would do.
/// </summary>
public sealed class HostileSizeTests
{
    private const int Size = 40_000;

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("\"")]
    [InlineData("\"\"\" ")]
    [InlineData("\"\"\"\n")]
    [InlineData("\"\"\"a\n")]
    [InlineData("\"\"\"\"\n")]
    [InlineData("“")]
    [InlineData("“«")]
    [InlineData("“\"")]
    [InlineData("'")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("[1, ")]
    [InlineData("f(")]
    [InlineData("]")]
    [InlineData("|")]
    [InlineData("| ")]
    [InlineData("-")]
    [InlineData("- ")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".000")]
    [InlineData(",000")]
    [InlineData("1_")]
    [InlineData("P1")]
    [InlineData("2020-")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("/// x\n")]
    [InlineData("\\q")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("@")]
    [InlineData("+ 1 ")]
    [InlineData("a\n")]
    [InlineData("  a\n")]
    [InlineData("fact X = [\n")]
    [InlineData("a = (\n")]
    [InlineData("x,\n")]
    public void A_long_line_of_the_same_is_read(string piece)
    {
        foreach (var start in new[] { "", "fact X = ", "fact X\n  cite W ", "source S\n  f ", "enum E { ", "fact X = [\n", "table T\n  | A | cite |\n  | ", "fact X: ", "fact X: int in m", "fact X = \"" })
        {
            var text = start + string.Concat(Enumerable.Repeat(piece, Size / piece.Length));
            var tree = SyntaxTree.Parse(text);
            Assert.Equal(text, tree.ToString());
            Assert.True(tree.Diagnostics.Sum(diagnostic => (long)diagnostic.Message.Length) < 100L * Size, $"'{start}': messages of {tree.Diagnostics.Count} findings.");
        }
    }

    [Theory]
    [InlineData("fact X = 1", 0)]
    [InlineData("fct X = 1", 100_000)]
    [InlineData("fact X = \"", 100_000)]
    [InlineData("fact X =", 100_000)]
    [InlineData("fact X = [1, 2", 100_000)]
    [InlineData("  cite W", 1)]
    [InlineData("Lorem ipsum", 1)]
    [InlineData("@", 1)]
    public void A_hundred_thousand_lines_are_read(string line, int findings)
    {
        var tree = SyntaxTree.Parse(string.Concat(Enumerable.Repeat(line + "\n", 100_000)));
        Assert.Equal(findings, tree.Diagnostics.Count);
        Assert.Equal(100_000, tree.Root.Body!.Items.Count);
    }

    [Theory]
    [InlineData("group X")]
    [InlineData("fact X = 1")]
    [InlineData("X")]
    [InlineData("- ")]
    [InlineData("| a |")]
    [InlineData("/// d")]
    public void Blocks_nested_too_deeply_give_one_finding_for_their_depth(string line)
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < 250; depth++)
            text.Append(' ', depth).Append(line).Append('\n');
        var tree = SyntaxInvariants.Check(text.ToString());
        Assert.True(tree.Diagnostics.Count(diagnostic => diagnostic.Rule.Id == "FACT1007") <= 1);
        Assert.True(tree.Diagnostics.Count <= 66, $"{tree.Diagnostics.Count} findings.");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("- ")]
    [InlineData("f(")]
    [InlineData("1 + (")]
    [InlineData("[1, ")]
    public void Expressions_nested_ten_thousand_deep_give_one_finding(string open)
    {
        var tree = SyntaxInvariants.Check("fact X = " + string.Concat(Enumerable.Repeat(open, 10_000)) + "1\nfact Y = 1\n");
        Assert.Equal("FACT1007", Assert.Single(tree.Diagnostics).Rule.Id);
        Assert.Equal(2, tree.Root.Body!.Items.Count);
    }

    [Fact]
    public void The_deepest_nesting_allowed_is_read_without_a_finding()
    {
        var tree = SyntaxInvariants.Check("fact X = " + new string('[', 60) + "1" + new string(']', 60));
        Assert.Empty(tree.Diagnostics);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" - A.B")]
    [InlineData(" * 2")]
    [InlineData(" / (3)")]
    public void A_sum_of_a_hundred_thousand_terms_is_no_deep_tree(string term)
    {
        var text = "fact X = 1" + string.Concat(Enumerable.Repeat(term, 100_000));
        var tree = SyntaxTree.Parse(text);
        Assert.Equal(text, tree.ToString());
        Assert.Empty(tree.Diagnostics);
        var fact = Assert.IsType<FactSyntax>(Assert.Single(tree.Root.Body!.Items));
        Assert.Equal(100_000, Assert.IsType<ChainSyntax>(fact.Value).Links.Count);
    }

    [Fact]
    public void Raw_strings_with_ever_fewer_quotes_are_searched_once()
    {
        var text = new StringBuilder();
        for (var quotes = 1_000; quotes >= 3; quotes--)
            text.Append('"', quotes).Append('\n');
        var tree = SyntaxTree.Parse(text.ToString());
        Assert.Equal(text.ToString(), tree.ToString());
    }

    [Fact]
    public void Random_code_units_are_read()
    {
        var random = new Random(20220607);
        var units = new char[Size];
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)random.Next(0, 0x10000);
        var text = new string(units);
        Assert.Equal(text, SyntaxTree.Parse(text).ToString());
    }
}
