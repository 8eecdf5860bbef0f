using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Language.Evidence;
using Facts.Language.Text;

namespace Facts.Language.Tests.Evidence;

public sealed class NormalizedTextTests
{
    /// <summary>Characters that mean something to the rules, and some of which several make one.</summary>
    private const string Alphabet = "aeißſIİ中一。，２ｶﾞกำ가ᄀ\u1161\u11A8\u0301\u0323\u0345\u05B4שلאـ9٣²½①-\u2010\u00AD\u2014\u2212.,'’”«… \n\t\u00A0\u200D\u202Eﬁ™℃\uD83D\uDE00\uD835\uDFD8\uD800[]";

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul", "i\u0307stanbul")]
    [InlineData("é", "e\u0301")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("  a \n b  ", "a b")]
    [InlineData("10² and 2½", "10² and 2½")]
    [InlineData("٣٫٥", "3.5")]
    [InlineData("𝟘𝟙", "01")]
    [InlineData("𝐀𝐁", "ab")]
    [InlineData("“a” – ‘b’", "\"a\" - 'b'")]
    [InlineData("exam-\nple", "exam-ple")]
    [InlineData("两名\n官员", "两名官员")]
    [InlineData("Ｎｅｗ Ｙｏｒｋ", "new york")]
    [InlineData("ไทย ไทย", "ไทย ไทย")]
    [InlineData("Kevlar™", "kevlar™")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("a\uD800b", "a\uD800b")]
    [InlineData("", "")]
    [InlineData(" \u00AD\n", "")]
    public void A_text_reads(string text, string expected) => Assert.Equal(expected, NormalizedText.Of(text).Text);

    [Fact]
    public void Every_stretch_leads_back_to_whole_characters()
    {
        var text = NormalizedText.Of("Der \u00AD Café  \u201CX\u201D");
        Assert.Equal("der cafe\u0301 \"x\"", text.Text);
        Assert.Equal(new TextSpan(0, 3), text.GetOrigin(new TextSpan(0, 3)));
        Assert.Equal(new TextSpan(6, 4), text.GetOrigin(new TextSpan(4, 5)));
        Assert.Equal(new TextSpan(9, 1), text.GetOrigin(new TextSpan(7, 1)));
        Assert.Equal(new TextSpan(10, 2), text.GetOrigin(new TextSpan(9, 1)));
        Assert.Equal(new TextSpan(12, 3), text.GetOrigin(new TextSpan(10, 3)));
        Assert.Equal(new TextSpan(15, 0), text.GetOrigin(new TextSpan(13, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.GetOrigin(new TextSpan(12, 2)));
    }

    [Fact]
    public void It_agrees_with_canonical_equivalence_for_every_character()
    {
        for (var c = 1; c < 0x30000; c++)
        {
            if (c is >= 0xD800 and < 0xE000 || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned)
                continue;
            var text = char.ConvertFromUtf32(c);
            Assert.True(NormalizedText.Of(text.Normalize(NormalizationForm.FormD)).Text == NormalizedText.Of(text).Text, $"U+{c:X4}");
        }
    }

    [Fact]
    public void It_opens_what_compatibility_opens_but_for_what_stays_apart()
    {
        for (var c = 1; c < 0x10000; c++)
        {
            var text = ((char)c).ToString();
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (c is >= 0xD800 and < 0xE000 || category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol)
                continue;
            var opened = text.Normalize(NormalizationForm.FormKD);
            // Raised signs, spacing accents, what would begin a word in its midst, and what is several words.
            if (category is UnicodeCategory.MathSymbol or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.ModifierSymbol || opened.Any(char.IsWhiteSpace) || "ŉำຳໜໝゟヿ″‶".Contains(text, StringComparison.Ordinal))
                continue;
            Assert.True(NormalizedText.Of(opened).Text == NormalizedText.Of(text).Text, $"U+{c:X4}");
        }
    }

    [Fact]
    public void Marks_stand_in_one_order_whichever_they_are_written_in()
    {
        var random = new Random(3);
        for (var round = 0; round < 2_000; round++)
        {
            var text = "o" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => "\u0301\u0323\u0327\u031B\u0345\u05B4\u3099\u0308"[random.Next(8)]));
            var expected = NormalizedText.Of(text).Text;
            Assert.Equal(expected, NormalizedText.Of(text.Normalize(NormalizationForm.FormC)).Text);
            Assert.Equal(expected, NormalizedText.Of(text.Normalize(NormalizationForm.FormD)).Text);
        }
    }

    [Fact]
    public void What_is_normalised_stays_as_it_is()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            // But for halves of characters and of syllables, which come together where something between them is dropped.
            var once = NormalizedText.Of(string.Concat(RandomText(random, 12).Where(c => !char.IsSurrogate(c) && c is not ('\u1100' or '\u11A8')))).Text;
            Assert.Equal(once, NormalizedText.Of(once).Text);
        }
    }

    [Fact]
    public void What_matches_literally_is_found()
    {
        var random = new Random(2);
        for (var round = 0; round < 20_000; round++)
        {
            var words = Enumerable.Range(0, 8).Select(_ => RandomText(random, 4).Trim()).ToArray();
            var text = string.Join(random.Next(2) == 0 ? " " : "\n", words) + ".";
            var first = random.Next(6);
            var quote = "begin " + string.Join(' ', words.Skip(first).Take(3)) + " end";
            text = string.Concat(text, " ", quote, " ", text);
            Assert.True(new EvidenceText(text).Find(QuotePattern.Parse(quote)).IsFound, $"{quote} in {text}");
        }
    }

    [Fact]
    public void A_million_marks_take_no_longer_than_a_million_letters()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));
        Assert.Equal(text.Length, NormalizedText.Of(text).Text.Length);
        Assert.True(new EvidenceText(text + " two officials").Find(QuotePattern.Parse("two officials")).IsFound);
    }

    private static string RandomText(Random random, int length) =>
        new([.. Enumerable.Range(0, random.Next(length + 1)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
}
