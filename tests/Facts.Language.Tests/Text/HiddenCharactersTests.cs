using System;
using System.Globalization;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Tests.Text;

public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("a\u200Bb", "a\\u200bb")]
    [InlineData("a\u200Cb\u200Dc", "a\\u200cb\\u200dc")]
    [InlineData("a\uFEFF\u2060\u00ADb", "a\\ufeff\\u2060\\u00adb")]
    [InlineData("a\u200E\u200F\u061Cb", "a\\u200e\\u200f\\u061cb")]
    [InlineData("a\u001B[31m\u009B\u202E\u2028", "a\\u001b[31m\\u009b\\u202e\\u2028")]
    [InlineData("a\uFE0Fb\U000E0100", "a\\ufe0fb\\udb40\\udd00")]
    [InlineData("\U000E0041\U000E0042", "\\udb40\\udc41\\udb40\\udc42")]
    [InlineData("\u3164\u115F", "\\u3164\\u115f")]
    public void What_is_not_seen_is_written_as_its_number(string text, string visible) => Assert.Equal(visible, HiddenCharacters.Escape(text));

    [Theory]
    [InlineData("plain – “text”, naïve, Größe 10\u00A0%")]
    [InlineData("می\u200Cخواهم")] // Persian: the letters would join.
    [InlineData("क्\u200Dष ක්\u200Dෂ")] // Hindi and Sinhala: half forms and conjuncts.
    [InlineData("👩\u200D🔬 ❤\uFE0F\u200D🔥 🏳\uFE0F\u200D🌈 👍🏽 1\uFE0F\u20E3 ©\uFE0F")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")] // The flag of England.
    [InlineData("葛\U000E0100")]
    public void What_is_drawn_otherwise_for_it_stays(string text) => Assert.Same(text, HiddenCharacters.Escape(text));

    [Fact]
    public void Line_ends_and_tabs_are_seen_in_a_text_and_hide_in_a_name()
    {
        Assert.Equal("a\n\tb\r\nc\\u000dd", HiddenCharacters.Escape("a\n\tb\r\nc\rd"));
        Assert.Equal("a\\u000a\\u0009b\\u000d\\u000ac", HiddenCharacters.EscapeName("a\n\tb\r\nc"));
    }

    /// <summary>Nothing that must not stand in a file is seen elsewhere, and nothing of which .NET knows that it draws nothing.</summary>
    [Fact]
    public void What_must_not_stand_in_a_file_and_what_formats_is_hidden()
    {
        var seen = Enumerable.Range(0, 0xFFFF).Select(c => (char)c)
            .Where(c => (CharacterFacts.IsForbidden(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) && HiddenCharacters.LengthAt($"a{c}b", 1) == 0);
        // The signs above numbers of Arabic and Syriac are drawn.
        Assert.Equal("\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2", string.Concat(seen));
    }

    /// <summary>Halves of characters, which no encoding has.</summary>
    [Fact]
    public void So_is_what_is_no_character() => Assert.Equal("\\ud800x\\udc00\\ufffe", HiddenCharacters.Escape(new string(['\uD800', 'x', '\uDC00', '\uFFFE'])));

    [Fact]
    public void A_long_row_of_them_takes_no_longer_than_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("\U000E0041", 100_000));
        Assert.Equal(text.Length * 6, HiddenCharacters.Escape(text).Length);
    }

    [Fact]
    public void A_message_shows_what_hides_in_what_it_quotes()
    {
        var finding = new Diagnostic(Rules.UnknownSource, default, "Wi\u200Bre\u001B\nx", "Cite another.");
        Assert.Contains("Wi\\u200bre\\u001b x", finding.Message, StringComparison.Ordinal);
    }
}
