using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

/// <summary>Whatever facts and evidence say, it stands on the pages as text.</summary>
public sealed class HostileTextTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "</title><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "</textarea></style></script><script src=//example.org/x.js>",
        "<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)", "<base href=https://example.org/>", "<meta http-equiv=refresh content=\"0;url=https://example.org\">", "<iframe src=https://example.org>",
        "{{ Site }}{% include 'head' %}", "&lt;b&gt; &amp; &#0; &#x3C;script&#x3E;", "]]><!-- --!> <!-->", "\u202Eevil\u202C \u2066x", "\0\u0001\u001B[31m\u0085\u2028\u2029\uFEFF\uFFFE", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627", "`${alert(1)}`", "${7*7}",
        "\\u003cscript\\u003e", "<!--<script>", "\uFF1Cscript\uFF1E", "a\U0001F600b\u0301", "<plaintext>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Texts.Length)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Numbers))]
    public void A_text_stays_text_wherever_it_stands(int number)
    {
        var site = Build(Texts[number]);
        var pages = new SitePages(site);
        Assert.Empty(pages.FindProblems());
        var shown = VisibleText.Of(Texts[number]);
        // The label, the value, the note, the quote and the title of the source, each on a page that has it.
        foreach (var (address, selector) in new[] { ("facts/N.G/Fact.html", "h1"), ("facts/N.G/Fact.html", ".hero .text"), ("facts/N.G/Fact.html", ".details"), ("facts/N.G/Fact.html", "blockquote"), ("sources/S.html", "h1"), ("tables/N.G.T.html", "td"), ("facts/N.G/Changing.html", ".hero"), ("facts/N.G/Disputed.html", ".sides") })
            Assert.Contains(shown, pages[address].QuerySelector(selector)!.TextContent, StringComparison.Ordinal);
        Assert.All(pages.Texts, text => Assert.DoesNotContain(text, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\0' or '\u001B'));
    }

    [Theory, MemberData(nameof(Numbers))]
    public void The_data_of_the_search_are_data_and_cannot_end_their_script(int number)
    {
        var script = Build(Texts[number]).Page("data.js");
        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
        const string Start = "window.reportData = ";
        Assert.StartsWith(Start, script, StringComparison.Ordinal);
        using var data = JsonDocument.Parse(script[Start.Length..].TrimEnd().TrimEnd(';'));
        Assert.Contains(data.RootElement.GetProperty("facts").EnumerateArray(), fact => fact[1].GetString() == VisibleText.Of(Texts[number]));
    }

    [Fact]
    public void An_address_that_is_none_of_the_web_is_no_link()
    {
        _folder.Write("a.facts", "source S\n  title \"s\"\n  url \"javascript:alert(1)\"\n  doi \"javascript:alert(2)\"\n  archived \"data:text/html,x\"\n  license \"JaVaScRiPt:alert(3)\"\ngroup G\n  fact F = 1\n    cite S \"one\"\n");
        var pages = new SitePages(new ReportSite(ReportSample.Read(_folder, System.IO.File.ReadAllText(_folder["a.facts"])), isServed: false));
        Assert.Empty(pages.FindProblems());
        Assert.Empty(pages["sources/S.html"].QuerySelectorAll("a[rel]"));
    }

    [Fact]
    public void Evidence_is_shown_as_text()
    {
        _folder.Write("e.evidence.txt", "It says <script>alert(1)</script> three times <img src=x onerror=alert(2)> and goes on with words enough that the quote is not most of it, for so and so many lines.");
        var model = ReportSample.Read(_folder, "namespace N\nsource S\n  title \"s\"\n  evidence \"e.evidence.txt\"\ngroup G\n  fact F = 3\n    cite S \"three times\"\n");
        var pages = new SitePages(new ReportSite(model, isServed: false));
        Assert.Empty(pages.FindProblems());
        Assert.Contains("<script>alert(1)</script> three times <img", pages["facts/N.G/F.html"].QuerySelector(".passage div")!.TextContent, StringComparison.Ordinal);
    }

    private ReportSite Build(string text)
    {
        var literal = Literal(text);
        return new ReportSite(ReportSample.Read(_folder, $"""
            namespace N

            source S {literal}
              title {literal}
              author {literal}
              publisher {literal}
              note {literal}
              key {literal}
              language {literal}
              url "https://example.org/x"
              review-by 2020-01-01

            group G
              fact Fact {literal} = {literal}
                cite S page {literal} {literal} after {literal}
                  note {literal}
                  translation {literal}
                  reviewed 2026-01-01 by {literal}
                note {literal}
                also {literal}
                according-to {literal}
                reviewed 2026-01-01 by {literal}
                qualifier Place = {literal}
                allow FACT0001 {literal}
              fact Changing: string
                from 2020-01-01 = {literal}
                  cite S
                from 2021-01-01 = {literal}
                  cite S
              fact Disputed = "agreed"
                cite S
                disputed {literal}
                  according-to {literal}
                  cite S {literal}
                against S {literal}
              fact Gone = 1
                status retracted {literal} on 2021-01-01
                cite S
              table T {literal} by Key
                | Key: string | Value: int |
                | {literal} | 1 |
                cite S
            """), isServed: false);
    }

    /// <summary>The text as the language writes it.</summary>
    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                literal.Append('\\').Append(rune);
            else if (rune.Value is >= ' ' and < 0x7F)
                literal.Append(rune);
            else
                literal.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
        }

        return literal.Append('"').ToString();
    }
}
