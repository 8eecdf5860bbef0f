using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class TokenListTests
{
    [Fact]
    public void Each_token_of_a_long_file_has_its_number_and_the_text_is_whole()
    {
        // The value of a locator is read again in another way; among so many one is the first of a piece of the list.
        for (var shift = 0; shift < 4; shift++)
        {
            var text = string.Concat(Enumerable.Repeat("// a comment\n", shift)) + string.Concat(Enumerable.Range(0, 1500).Select(fact => $"fact F{fact} = {fact}\n  cite S page {fact}-7 \"it is {fact}\"\n"));
            var tree = SyntaxTree.Parse(text);
            Assert.Empty(tree.Diagnostics);
            Assert.True(tree.Tokens.Count > 4096 * 2);
            Assert.Equal(Enumerable.Range(0, tree.Tokens.Count), tree.Tokens.Select(token => token.Index));
            Assert.Equal(text, string.Concat(tree.Tokens.Select(tree.GetText)));
            Assert.Equal(text, tree.ToString());
        }
    }
}
