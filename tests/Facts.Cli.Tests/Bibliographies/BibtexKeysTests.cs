using System;
using System.Linq;
using CsCheck;
using Facts.Cli.Bibliographies;

namespace Facts.Cli.Tests.Bibliographies;

public sealed class BibtexKeysTests
{
    [Theory]
    [InlineData("muller:2013/1", "muller:2013/1")]
    [InlineData("Müller_2013-a.b+c", "Müller_2013-a.b+c")]
    [InlineData("a, title={Evil}}\n@book{b", "a__title__Evil____book_b")]
    [InlineData("two words", "two_words")]
    [InlineData("50%", "50_")]
    [InlineData(",", "_")]
    [InlineData("a\uD83D\uDE00b", "a_b")]
    public void A_key_has_what_bibtex_has(string key, string expected) => Assert.Equal(expected, new BibtexKeys().Make(key));

    [Fact]
    public void No_two_sources_have_one_and_what_was_changed_is_told()
    {
        var keys = new BibtexKeys();
        Assert.Equal(["a", "a-2", "A-3", "a_b", "a_b-2"], new[] { "a", "a", "A", "a b", "a,b" }.Select(keys.Make));
        Assert.Equal(
            [
                "The key 'a' is written as 'a-2', since another source has it.",
                "The key 'A' is written as 'A-3', since another source has it.",
                "The key 'a b' is written as 'a_b', since BibTeX has no such keys.",
                "The key 'a,b' is written as 'a_b-2', since another source has it.",
            ],
            keys.Notes);
    }

    [Fact]
    public void Nothing_in_a_key_ends_it() => Gen.String.Array[0, 5].Sample(texts =>
    {
        var keys = new BibtexKeys();
        var made = texts.Select(keys.Make).ToArray();
        Assert.Equal(made.Length, made.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(string.Concat(made), c => char.IsWhiteSpace(c) || char.IsControl(c) || "{}(),=\"'#%~\\|@<>^`".Contains(c, StringComparison.Ordinal));
    });
}
