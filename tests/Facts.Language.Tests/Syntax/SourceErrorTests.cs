namespace Facts.Language.Tests.Syntax;

/// <summary>A source's fields. Each text has the one mistake that is marked in it.</summary>
public sealed class SourceErrorTests
{
    [Theory]
    [InlineData("source S\n  title [|=|] \"x\"", "FACT1001", "'=' is not expected here. A source's field is written title \"…\", without a sign between them.")]
    [InlineData("source S\n  title[|:|] \"x\"", "FACT1001", "':' is not expected here. A source's field is written title \"…\", without a sign between them.")]
    [InlineData("source S\n  title[||]\n  kind article", "FACT1009", "A value is missing here. Write the value behind 'title'.")]
    [InlineData("source S\n  title A [|long|] title", "FACT1001", "'long' is not expected here. A value with blanks stands in quotes.")]
    [InlineData("source S\n  author \"A\"[|,|] \"B\"", "FACT1001", "',' is not expected here. A value with blanks stands in quotes.")]
    [InlineData("source S\n  author \"A\" [|\"B\"|]", "FACT1001", "'\"B\"' is not expected here. Another one stands on a line of its own: author \"…\".")]
    [InlineData("source S\n  title \"A\" [|\"B\"|]", "FACT1001", "'\"B\"' is not expected here. A field has one value.")]
    [InlineData("source S\n  accessed May [|2020|]", "FACT1001", "'2020' is not expected here. A date is written 2020-03-22, 2020-03 or 2020.")]
    [InlineData("source S\n  evidence \"sources[|\\x|].txt\"", "FACT1003", "'\\x' is no escape. A path is written with '/'.")]
    [InlineData("source Toll [|Act|]\n  title \"x\"", "FACT1001", "'Act' is not expected here. A name is one word. Write TollAct.")]
    [InlineData("source S\n  evidence \"a.txt\" sha256[||]", "FACT1009", "A hash is missing here. Write the SHA-256 in quotes behind 'sha256'.")]
    [InlineData("source S\n  evidence \"a.txt\" sha256 [|9f86|]", "FACT1009", "A hash is missing here. Write the SHA-256 in quotes behind 'sha256'.")]
    [InlineData("source[||]\n  title \"x\"", "FACT1009", "A name is missing here. Write the source's name behind 'source'.")]
    [InlineData("source [|\"S\"|]", "FACT1009", "A name is missing here. Write the source's name behind 'source'.")]
    public void A_field_is_its_name_and_one_value(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
