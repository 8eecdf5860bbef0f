namespace Facts.Runtime.Tests;

public sealed class TextFragmentTests
{
    private const string Page = "https://example.org/a";

    [Theory]
    [InlineData("a toll", "a%20toll")]
    [InlineData("two-thirds, R&D", "two%2Dthirds%2C%20R%26D")]
    [InlineData("AZaz09._~", "AZaz09._~")]
    [InlineData("100% #1 a=b? a/b \"c\" 'd' (e) f+g", "100%25%20%231%20a%3Db%3F%20a%2Fb%20%22c%22%20%27d%27%20%28e%29%20f%2Bg")]
    [InlineData("\u00C4rger", "%C3%84rger")]
    [InlineData("\u20AC 5", "%E2%82%AC%205")]
    [InlineData("\U0001F600", "%F0%9F%98%80")]
    [InlineData("  a \n\t b\r\n", "a%20b")]
    [InlineData("\u007F\u0080\u07FF\u0800\uFFFD", "%7F%C2%80%DF%BF%E0%A0%80%EF%BF%BD")]
    public void Words_are_encoded(string quote, string text) =>
        Assert.Equal(Page + "#:~:text=" + text, TextFragment.Link(Page, quote, null, null));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal(Page + "#:~:text=a%EF%BF%BDb", TextFragment.Link(Page, "a\ud800b", null, null));
        Assert.Equal(Page + "#:~:text=%EF%BF%BD", TextFragment.Link(Page, "\ude00", null, null));
        Assert.Equal(Page + "#:~:text=%EF%BF%BD", TextFragment.Link(Page, "\ud83d", null, null));
    }

    [Theory]
    [InlineData("one \u2026 two", "one,two")]
    [InlineData("one \u2026 two \u2026 three four", "one,three%20four")]
    [InlineData("one [of the] two", "one,two")]
    [InlineData("one [of] two \u2026 [and] three", "one,three")]
    [InlineData("[They] paid a toll", "paid%20a%20toll")]
    [InlineData("paid a toll [there]", "paid%20a%20toll")]
    [InlineData("\u2026 paid \u2026", "paid")]
    [InlineData("one \u2026 one", "one,one")]
    [InlineData("one [of two", "one%20%5Bof%20two")]
    [InlineData("one] of two", "one%5D%20of%20two")]
    public void A_cut_makes_a_start_and_an_end(string quote, string text) =>
        Assert.Equal(Page + "#:~:text=" + text, TextFragment.Link(Page, quote, null, null));

    [Theory]
    [InlineData("after", null, "after-,a")]
    [InlineData(null, "before", "a,-before")]
    [InlineData("after, it", "be-fore", "after%2C%20it-,a,-be%2Dfore")]
    [InlineData("far \u2026 near", "near \u2026 far", "near-,a,-near")]
    [InlineData("", " ", "a")]
    public void Context_makes_a_prefix_and_a_suffix(string? after, string? before, string text) =>
        Assert.Equal(Page + "#:~:text=" + text, TextFragment.Link(Page, "a", after, before));

    [Fact]
    public void All_four_parts_stand_in_their_order() =>
        Assert.Equal(Page + "#:~:text=p-,one,two,-s", TextFragment.Link(Page, "one \u2026 two", "p", "s"));

    [Theory]
    [InlineData("https://example.org/a#part", "https://example.org/a#part:~:text=a")]
    [InlineData("https://example.org/a#", "https://example.org/a#:~:text=a")]
    [InlineData("https://example.org/a?b=c&d", "https://example.org/a?b=c&d#:~:text=a")]
    [InlineData("HTTP://example.org", "HTTP://example.org#:~:text=a")]
    [InlineData("https://example.org/a#:~:text=b", "https://example.org/a#:~:text=b")]
    [InlineData("ftp://example.org", "ftp://example.org")]
    [InlineData("httpx://example.org", "httpx://example.org")]
    [InlineData("javascript:https://", "javascript:https://")]
    [InlineData("", "")]
    public void Web_pages_alone_get_one_and_each_one_only(string url, string link) => Assert.Equal(link, TextFragment.Link(url, "a", null, null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\u2026")]
    [InlineData("[all of it]")]
    public void Without_words_of_the_page_the_link_stays_plain(string? quote) => Assert.Equal(Page, TextFragment.Link(Page, quote, "after", "before"));
}
