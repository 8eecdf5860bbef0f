using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Facts.Browser.Tests;

/// <summary>What axe-core finds on each kind of page, and what it cannot try: the keyboard, paper, and pages without scripts.</summary>
public sealed class AccessibilityTests(Browser browser, ReportFixture reports)
{
    private static readonly string[] Pages =
    [
        "index.html", "facts.html", "sources.html", "review.html", "about.html", "facts/Clinic.Dose/MaximumSingle.html", "facts/Clinic.Dose/Elephants.html", "facts/Clinic.Dose/Synonyms.html",
        "facts/Clinic.Effect/Responders.html", "facts/Clinic.Effect/Twice.html", "facts/Clinic.Effect/Old.html", "facts/Clinic.Price/Pack.html", "groups/Clinic.Dose.html", "sources/Label2023.html", "tables/Clinic.Forms.Sold.html",
    ];

    /// <summary>The pages that a short run looks at too: of each kind that holds others.</summary>
    private static readonly HashSet<string> Short = new(["index.html", "facts.html", "facts/Clinic.Effect/Responders.html", "sources/Label2023.html"], StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string>> Kinds => Pages.Select(page => Short.Contains(page) ? new TheoryDataRow<string>(page) : new TheoryDataRow<string>(page).WithTrait("Run", "long"));

    [Theory, MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing(string page)
    {
        await using var watched = await browser.OpenAsync();
        await watched.Page.GotoAsync(new Uri(reports.Sample, page).ToString());
        await watched.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        Assert.Empty(Describe(await watched.Page.RunAxe()));
        // In the other theme only the colours are others; some of them take a moment to change, unless nothing is to move.
        await watched.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        Assert.Empty(Describe(await watched.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } })));
    }

    [Fact]
    public async Task The_keyboard_leads_past_the_navigation_and_through_the_search()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts.html").ToString());
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(page, "textContent"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await Focused(page, "id"));
        await page.Keyboard.TypeAsync("molar");
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync("1 of 22 facts");
        await page.Locator("#found thead button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#found th").First).ToHaveAttributeAsync("aria-sort", "ascending");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#found th").First).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Empty(watched.Problems);
    }

    [Fact]
    public async Task The_theme_is_kept_from_page_to_page()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "index.html").ToString());
        var light = await Background(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: auto" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: light" }).ClickAsync();
        Assert.NotEqual(light, await Background(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).First.ClickAsync();
        await page.WaitForURLAsync("**/sources.html");
        Assert.NotEqual(light, await Background(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: dark" }).ClickAsync();
        Assert.Equal(light, await Background(page));
    }

    [Fact]
    public async Task On_paper_stands_what_is_read_and_where_it_is_found()
    {
        await using var watched = await browser.OpenAsync(theme: ColorScheme.Dark);
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts/Clinic.Dose/MaximumSingle.html").ToString());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("header.top").IsVisibleAsync());
        Assert.True(await page.Locator("blockquote").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await Background(page));
        Assert.Contains("https://example.org/label.html", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.outside a'), '::after').content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_everything_can_be_read_and_reached()
    {
        await using var watched = await browser.OpenAsync(runsScripts: false);
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Sample, "facts.html").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Clinic.Dose", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Clinic.Dose.MaximumSingle" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1,000 mg at once").First).ToBeVisibleAsync();
        Assert.True(await page.Locator("main").IsVisibleAsync());
    }

    [Fact]
    public async Task Text_that_runs_from_right_to_left_does_so_and_turns_nothing_around_it()
    {
        await using var watched = await browser.OpenAsync();
        var page = watched.Page;
        await page.GotoAsync(new Uri(reports.Hostile, "facts/Hostile.G/Arabic.html").ToString());
        Assert.Equal("rtl", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.hero .text')).direction"));
        Assert.Equal("ltr", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.badges')).direction"));
        await page.GotoAsync(new Uri(reports.Hostile, "facts/Hostile.G/Moving.html").ToString());
        Assert.Equal("\\u{202E}drow\\u{2066}", await page.Locator(".hero .text").TextContentAsync());
    }

    private static IEnumerable<string> Describe(AxeResult result) => result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));

    private static Task<string> Focused(IPage page, string property) => page.EvaluateAsync<string>($"() => document.activeElement.{property}");

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
