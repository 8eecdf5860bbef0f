using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Browser.Tests;

/// <summary>Follows every link of a report from disk.</summary>
public sealed class CrawlTests(Browser browser, ReportFixture reports)
{
    [Fact]
    public async Task The_samples_pages_open_without_a_complaint_and_load_nothing_from_elsewhere() => await CrawlAsync(reports.Sample, _ => true, atLeast: 30);

    [Fact]
    public async Task So_do_those_of_this_projects_own_facts() => await CrawlAsync(reports.Own, page => !page.AbsolutePath.Contains("/facts/Codata", StringComparison.Ordinal), atLeast: 150);

    [Fact]
    public async Task So_do_those_of_facts_that_try_to_get_out()
    {
        var titles = await CrawlAsync(reports.Hostile, _ => true, atLeast: 10);
        Assert.DoesNotContain("out", titles);
    }

    private async Task<List<string>> CrawlAsync(Uri root, Func<Uri, bool> isWanted, int atLeast)
    {
        await using var watched = await browser.OpenAsync();
        var titles = new List<string>();
        var seen = new HashSet<Uri>();
        var open = new Queue<Uri>([new Uri(root, "index.html")]);
        while (open.TryDequeue(out var address))
        {
            if (!seen.Add(address))
                continue;
            await watched.Page.GotoAsync(address.ToString());
            titles.Add(await watched.Page.TitleAsync());
            foreach (var link in (await watched.Page.EvaluateAsync<string[]>("() => [...document.links].map(link => link.href)")).Select(link => new Uri(link)))
            {
                Assert.Contains(link.Scheme, new[] { "file", "https" });
                if (!link.IsFile)
                    continue;
                Assert.StartsWith(root.AbsolutePath, link.AbsolutePath, StringComparison.Ordinal);
                var page = new UriBuilder(link) { Fragment = "", Query = "" }.Uri;
                if (isWanted(page))
                    open.Enqueue(page);
            }
        }

        Assert.Empty(watched.Problems);
        Assert.InRange(seen.Count, atLeast, int.MaxValue);
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant($"{seen.Count} pages"));
        return titles;
    }
}
