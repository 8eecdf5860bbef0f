using System.Globalization;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Tests.Syntax;

public sealed class CharacterFactsTests
{
    [Theory]
    [InlineData('a', true, true)]
    [InlineData('Z', true, true)]
    [InlineData('_', true, true)]
    [InlineData('é', true, true)]
    [InlineData('中', true, true)]
    [InlineData('ǅ', true, true)]
    [InlineData('Ⅷ', true, true)]
    [InlineData('7', false, true)]
    [InlineData('٣', false, true)]
    [InlineData('\u0301', false, true)]
    [InlineData('‿', false, true)]
    [InlineData('@', false, false)]
    [InlineData('[', false, false)]
    [InlineData('`', false, false)]
    [InlineData('{', false, false)]
    [InlineData('-', false, false)]
    [InlineData('²', false, false)]
    [InlineData('\u200C', false, false)]
    [InlineData('\uD83D', false, false)]
    public void Names_are_made_of_what_CSharps_are(char character, bool start, bool part) =>
        Assert.Equal((start, part), (CharacterFacts.IsIdentifierStart(character), CharacterFacts.IsIdentifierPart(character)));

    [Fact]
    public void Every_character_is_at_most_one_of_space_line_end_and_part_of_a_name()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            var kinds = new[] { CharacterFacts.IsSpace(c), CharacterFacts.IsLineEnd(c), CharacterFacts.IsIdentifierPart(c), c == '"' };
            Assert.True(kinds.Count(kind => kind) <= 1, $"U+{i.ToString("X4", CultureInfo.InvariantCulture)}");
            Assert.True(!CharacterFacts.IsIdentifierStart(c) || CharacterFacts.IsIdentifierPart(c));
            Assert.True(!CharacterFacts.IsForbidden(c) || CharacterFacts.IsSpace(c), $"U+{i.ToString("X4", CultureInfo.InvariantCulture)} is forbidden and would be an unreadable token as well.");
        }
    }

    [Theory]
    [InlineData('\u0000', true)]
    [InlineData('\t', false)]
    [InlineData('\n', false)]
    [InlineData('\r', false)]
    [InlineData('\u001B', true)]
    [InlineData('\u007F', true)]
    [InlineData('\u0085', true)]
    [InlineData('\u00A0', false)]
    [InlineData('\u200E', false)]
    [InlineData('\u200F', false)]
    [InlineData('\u2028', true)]
    [InlineData('\u202A', true)]
    [InlineData('\u202E', true)]
    [InlineData('\u202F', false)]
    [InlineData('\u2066', true)]
    [InlineData('\u2069', true)]
    [InlineData('\u206A', false)]
    [InlineData('\uFEFF', false)]
    public void Controls_and_what_turns_text_around_are_forbidden(char character, bool expected) => Assert.Equal(expected, CharacterFacts.IsForbidden(character));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void No_culture_changes_what_is_read(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SyntaxErrors.Expect("[|FİCT|] X", "FACT1012", "A line cannot begin with 'FİCT' here. Is 'fact' meant?");
            SyntaxErrors.Expect("fact X = [|521,800|]", "FACT1004", "'521,800' is not a number here: write 521_800.");
            SyntaxErrors.Expect("fact X = [|2020-13|]", "FACT1005", "'2020-13' is not a date: there is no month 13.");
            SyntaxErrors.Expect("fact [|i-name|] = 1", "FACT1001", "'i-name' is not expected here. A name has letters, digits and '_'. Write IName.");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
