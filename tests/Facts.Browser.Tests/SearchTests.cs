using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Facts.Browser.Tests;

/// <summary>The search, its filters, its addresses and its order; and how long all that takes with ten thousand facts.</summary>
public sealed class SearchTests(Browser browser, ReportFixture reports)
{
    private const double OpenLimit = 2000;
    private const double SearchLimit = 100;
    private const int Rounds = 4;

    /// <summary>How long the slowest of several searches takes, to the next frame that is painted.</summary>
    private const string Search = """
        async () => {
          const field = document.getElementById('q');
          let longest = 0;
          for (const text of ['n', 'nu', 'number 49', 'number 499 group 19', '9999', 'zzz', '']) {
            const start = performance.now();
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
            longest = Math.max(longest, performance.now() - start);
          }
          return longest;
        }
        """;

    [Theory]
    [InlineData("q=maximum", "Clinic.Dose.MaximumSingle")] // a name
    [InlineData("q=4248", "Clinic.Effect.Twice")] // a value
    [InlineData("q=molar+mass", "molar mass")] // a printed name
    [InlineData("q=%D8%A8%D8%A7%D8%A6%D8%B9", "Clinic.Price.Seller")]
    [InlineData("status=alleged", "Clinic.Effect.Mechanism")]
    [InlineData("state=failed", "Clinic.Dose.Elephants")]
    [InlineData("mark=derived&state=verified", "Clinic.Effect.Limit")]
    [InlineData("source=Reprint", "Clinic.Dose.Reprinted")]
    public async Task An_address_leads_to_what_was_searched_for(string query, string name)
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(new Uri(reports.Sample, "facts.html#" + query).ToString());
        Assert.Equal([name], await NamesAsync(watched.Page));
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task What_is_typed_on_any_page_is_searched_for_and_a_result_leads_to_its_fact()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts/Clinic.Price/Pack.html").ToString());
        await page.Locator("#find").FillAsync("elephants");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("facts.html", StringComparison.Ordinal));
        Assert.Equal(["Clinic.Dose.Elephants"], await NamesAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Clinic.Dose.Elephants" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Elephants");
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task Filters_change_the_address_and_nothing_found_is_said()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts.html").ToString());
        await page.Locator("#mark").SelectOptionAsync("disputed");
        await page.WaitForURLAsync("**/facts.html#mark=disputed");
        await page.Locator("#q").FillAsync("no such thing");
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync("0 of 22 facts");
        await Assertions.Expect(page.Locator("#found")).ToBeHiddenAsync();
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task Numbers_are_put_in_order_by_size_in_the_search_and_in_tables()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts.html#q=clinic.effect").ToString());
        await page.Locator("#found thead button").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("#found tbody td:nth-child(2)")).ToHaveTextAsync(["0.62", "7", "7", "12", "13", "4000 mg", "4248", "blocks COX-3"]);
        await page.GotoAsync(new Uri(reports.Sample, "groups/Clinic.Dose.html").ToString());
        await page.Locator("table.sortable").First.Locator("thead button").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("table.sortable").First.Locator("th").Nth(1)).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal(["0.125", "3", "4", "151.163(7) g/mol", "500 mg", "1000 mg"], (await page.Locator("table.sortable").First.Locator("tbody td:nth-child(2)").AllTextContentsAsync()).Take(6));
    }

    [Fact, Trait("Run", "long")]
    public async Task Ten_thousand_facts_open_within_two_seconds_and_are_searched_within_a_tenth_of_one()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        var opened = double.MaxValue;
        var searched = double.MaxValue;
        // The best round says what it takes; the others, what else the machine does.
        for (var round = 0; round < Rounds; round++)
        {
            await page.GotoAsync(new Uri(reports.Large, "about.html").ToString());
            var watch = Stopwatch.StartNew();
            await page.GotoAsync(new Uri(reports.Large, "facts.html").ToString());
            await page.Locator("#found tbody tr").First.WaitForAsync();
            opened = Math.Min(opened, watch.Elapsed.TotalMilliseconds);
            Assert.Equal("10000 facts", await page.Locator("#count").TextContentAsync());
            searched = Math.Min(searched, await page.EvaluateAsync<double>(Search));
        }

        var figures = FormattableString.Invariant($"10,000 facts: opened in {opened:0} ms, the slowest of 7 searches took {searched:0} ms");
        TestContext.Current.SendDiagnosticMessage(figures);
        TestContext.Current.TestOutputHelper!.WriteLine(figures);
        // As with the benchmarks: past the goal by more than half, even in the best round, is more than a busy machine.
        Assert.InRange(opened, 0, 1.5 * OpenLimit);
        Assert.InRange(searched, 0, 1.5 * SearchLimit);
        Assert.Empty(watched.Problems);
    }

    private static async Task<string[]> NamesAsync(IPage page) => [.. await page.Locator("#found tbody th").AllTextContentsAsync()];
}
