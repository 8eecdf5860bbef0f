using System.Linq;
using AngleSharp.Html.Parser;
using Facts.Cli.Snapshots;

namespace Facts.Cli.Tests.Snapshots;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>one <b>bold</b> word</p><p>two</p>", "one bold word\n\ntwo")]
    [InlineData("<p>  white \n\t space  </p>", "white space")]
    [InlineData("<p>a&nbsp;b &amp; c</p>", "a\u00A0b & c")]
    [InlineData("a<br>b", "a\nb")]
    [InlineData("<div>a</div><div>b<div>c</div></div>d", "a\nb\nc\nd")]
    [InlineData("<h1>Head</h1>text", "Head\n\ntext")]
    [InlineData("<ul><li>a</li><li>b</li></ul>", "a\nb")]
    [InlineData("<table><tr><th>Item</th><th>Count</th></tr><tr><td> Masks </td><td>30</td></tr></table>", "Item\tCount\nMasks\t30")]
    [InlineData("<pre>a  b\n  c\n\nd</pre>", "a  b\n  c\n\nd")]
    [InlineData("he said <q>no</q>", "he said \u201Cno\u201D")]
    public void Text_is_as_a_reader_sees_it(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("10<sup>2</sup> m", "10\u00B2 m")]
    [InlineData("10<sup>\u221211</sup>", "10\u207B\u00B9\u00B9")]
    [InlineData("10<sup> -11 </sup> m", "10 -11 m")]
    [InlineData("H<sub>2</sub>O", "H\u2082O")]
    [InlineData("the 21<sup>st</sup>", "the 21st")]
    [InlineData("13 planes<sup>[4]</sup>", "13 planes[4]")]
    [InlineData("x<sup>2<sup>3</sup></sup>", "x2\u00B3")]
    public void Raised_digits_are_not_digits_of_the_number(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<script>var a = 1;</script>b")]
    [InlineData("<style>p { }</style>b")]
    [InlineData("<body><noscript>switch it on</noscript>b")]
    [InlineData("<template><p>a</p></template>b")]
    [InlineData("<p hidden>a</p>b")]
    [InlineData("<p style='color: red; Display : none'>a</p>b")]
    [InlineData("<span style='visibility:hidden'>a</span>b")]
    [InlineData("<select><option>a</option></select>b")]
    [InlineData("<!-- a -->b")]
    [InlineData("<svg><text>a</text></svg>b")]
    public void What_nobody_sees_is_left_out(string html) => Assert.Equal("b", Text(html));

    [Fact]
    public void The_title_comes_first() => Assert.Equal("Two officials\n\ntext", Text("<html><head><title> Two \n officials </title></head><body>text"));

    [Theory]
    [InlineData("")]
    [InlineData("<p")]
    [InlineData("</p></div>")]
    [InlineData("<table><td><sup>")]
    [InlineData("\0<p>\0</p>")]
    public void Anything_is_a_page(string html) => Assert.DoesNotContain('<', Text(html + " "));

    [Fact]
    public void Ten_thousand_elements_within_each_other_are_read() => Assert.Equal("deep", Text(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "deep"));

    private static string Text(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return HtmlText.Of(page);
    }
}
