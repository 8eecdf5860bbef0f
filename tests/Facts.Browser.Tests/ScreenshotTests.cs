using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Facts.Browser.Tests;

/// <summary>Pages as they are seen, in both themes and at three widths: pictures for whoever looks, and nothing that hangs out at the side.</summary>
[Trait("Run", "long")]
public sealed class ScreenshotTests(Browser browser, ReportFixture reports)
{
    private static readonly (string Name, bool IsOwn, string Page)[] Pages =
    [
        ("overview", true, "index.html"), ("search", true, "facts.html#q=planes"), ("disputed", true, "facts/Dossier.Transport/CargoPlanes.html"), ("derived", true, "facts/Dossier.Cost/PerMember.html"),
        ("source", true, "sources/CrimeMystery.html"), ("table", true, "tables/Dossier.Relief.Deliveries.html"), ("measured", true, "facts/Codata.Codata2022/NewtonianConstantOfGravitation.html"),
        ("record", true, "facts/Dossier.People/Paramonov.html"), ("timeline", false, "facts/Clinic.Price/Pack.html"), ("passage", false, "facts/Clinic.Dose/MaximumSingle.html"), ("review", false, "review.html"), ("sources", true, "sources.html"), ("about", true, "about.html"),
    ];

    public static IEnumerable<TheoryDataRow<string, int, ColorScheme>> All => Pages.SelectMany(page => new[] { 360, 768, 1280 }.SelectMany(width => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(theme => new TheoryDataRow<string, int, ColorScheme>(page.Name, width, theme))));

    [Theory, MemberData(nameof(All))]
    public async Task A_page_fits_its_width(string name, int width, ColorScheme theme)
    {
        var (_, isOwn, address) = Pages.Single(page => page.Name == name);
        await using var watched = await browser.OpenAsync(width, theme);
        await watched.Page.GotoAsync(new Uri(isOwn ? reports.Own : reports.Sample, address).ToString());
        await watched.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        var path = Path.Combine(AppContext.BaseDirectory, "screenshots", FormattableString.Invariant($"{name}-{width}-{theme.ToString().ToLowerInvariant()}.png"));
        await watched.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = false });
        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth"));
        Assert.Empty(watched.Problems);
    }
}
