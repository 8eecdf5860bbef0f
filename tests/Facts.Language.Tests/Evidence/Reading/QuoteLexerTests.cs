using System;
using System.Diagnostics;
using System.Linq;
using Facts.Language.Evidence.Reading;

namespace Facts.Language.Tests.Evidence.Reading;

public sealed class QuoteLexerTests
{
    [Theory]
    [InlineData("104 people", "D104 Wpeople")]
    [InlineData("€3m", "S€ D3+ Wm+")]
    [InlineData("1.454,5", "D1 S.+ D454+ S,+ D5+")]
    [InlineData("21st", "D21 Wst+")]
    [InlineData("Russia’s", "Wrussia S'+ Ws+")]
    [InlineData("Perón São Łódź Ærø straße", "Wperon Wsao Wlodz Waero Wstrasse")]
    [InlineData("Pero\u0301n", "Wperon")]
    [InlineData("ﬁrst ﬂight", "Wfirst Wflight")]
    [InlineData("Ｅ５％", "We D5+ S%+")]
    [InlineData("٢٨ ۲۸ २८ ２８ \U0001D7D0\U0001D7D6", "D28 D28 D28 D28 D28")]
    [InlineData("10⁻¹¹ m²", "D10 P-11+ Wm P2+")]
    [InlineData("2½ ⅔", "D2 F1/2+ F2/3")]
    [InlineData("−40 – 5", "S- D40+ S– D5")]
    [InlineData("10‑20", "D10 S-+ D20+")]
    [InlineData("com\u00ADpany 1\u200B04", "Wcompany D104")]
    [InlineData("東京2020年", "W東 W京+ D2020+ W年+")]
    [InlineData("“x” «y»", "S\" Wx+ S\"+ S\" Wy+ S\"+")]
    [InlineData("مُحَمَّد", "Wمحمد")]
    [InlineData("\uD83D\uDE00 x", "S\uD83D\uDE00 Wx")]
    [InlineData("", "")]
    public void A_text_is_split_into_digits_words_and_symbols(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void A_token_knows_its_place_and_what_stands_before_it()
    {
        var tokens = QuoteLexer.Read("In  521\u00A0800 face\tmasks");
        Assert.Equal(["In", "521", "800", "face", "masks"], tokens.Select(token => "In  521\u00A0800 face\tmasks"[token.Start..token.End]));
        Assert.Equal([QuoteGap.Wide, QuoteGap.Wide, QuoteGap.Narrow, QuoteGap.Blank, QuoteGap.Wide], tokens.Select(token => token.Gap));
        Assert.Equal([true, false, false, false, false], tokens.Select(token => token.IsCapital));
    }

    [Fact]
    public void Every_character_gives_tokens_whose_places_are_in_order()
    {
        Assert.Equal(3, QuoteLexer.Read("\uD83D 1\uDE00").Count);
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var text = "a" + (char)c + "1";
            var end = 0;
            foreach (var token in QuoteLexer.Read(text))
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.True(token.End > token.Start);
                end = token.End;
            }
        }
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("111 ")]
    [InlineData("one ")]
    [InlineData("and ")]
    [InlineData("one-")]
    [InlineData("a hundred and ")]
    [InlineData("March ")]
    [InlineData("1 to ")]
    [InlineData("1 hour and ")]
    [InlineData("€")]
    [InlineData("10^")]
    [InlineData("[")]
    [InlineData("'s ")]
    [InlineData("a")]
    [InlineData("/2")]
    public void A_long_quote_is_read_in_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 5_000));
        var watch = Stopwatch.StartNew();
        foreach (var value in new[] { "= 104", "= 2020-03-22", "= \"a b\"", "= PT1H", ": decimal in EUR = 1", "= 1..2" })
            Assert.NotEqual(ValueOutcome.NotJudged, new ValuePair(value, text, "en", "", "").Read().Outcome);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Show(string text) =>
        string.Join(' ', QuoteLexer.Read(text).Select(token => (token.Kind == QuoteTokenKind.Superscript ? 'P' : token.Kind.ToString()[0]) + token.Text + (token.IsGlued ? "+" : "")));
}
