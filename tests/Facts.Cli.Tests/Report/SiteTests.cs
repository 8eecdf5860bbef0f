using System;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

public sealed class SiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReportModel _model;
    private readonly ReportSite _site;

    public SiteTests()
    {
        _model = ReportSample.Read(_folder);
        _site = new ReportSite(_model, isServed: false);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_link_leads_somewhere_nothing_runs_but_the_sites_scripts_and_nothing_is_loaded_from_elsewhere() => Assert.Empty(new SitePages(_site).FindProblems());

    [Fact]
    public void Every_fact_and_source_has_a_page()
    {
        Assert.All(_model.Facts, fact => Assert.NotNull(_site.Find(fact.Address.Split('#')[0])));
        Assert.All(_model.Sources, source => Assert.NotNull(_site.Find(source.Address)));
        Assert.Equal("facts/Clinic.Dose/MaximumSingle.html", _model.Find("Clinic.Dose.MaximumSingle").Address);
        Assert.Equal("tables/Clinic.Forms.Sold.html#row-Tablet", _model.Find("Clinic.Forms.Sold.Tablet").Address);
    }

    [Fact]
    public void The_same_project_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("label.evidence.txt", ReportSample.Evidence);
        // Paths stand in reports as the user wrote them.
        var here = _folder[""];
        var there = folder[""];
        var other = new ReportSite(ReportSample.Read(folder), isServed: false);
        Assert.Equal(_site.Files, other.Files);
        Assert.All(_site.Files, file => Assert.Equal(_site.Page(file), other.Page(file).Replace(there, here, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_facts_page_says_what_it_is_who_says_so_and_where_the_words_stand()
    {
        var page = new SitePages(_site)["facts/Clinic.Dose/MaximumSingle.html"];
        Assert.Equal("1000 mg", Text(page, ".hero"));
        Assert.Equal("Largest single dose.", Text(page, ".lead"));
        Assert.Equal("verified stated", Text(page, ".badges"));
        Assert.Equal("1,000 mg at once", Text(page, "blockquote q"));
        Assert.Equal("Product information, Example Pharma, 2023-05, section 4.2", Text(page, ".from"));
        Assert.Equal("verified Checked as of 2026-11-30 against the text label.evidence.txt, as read on 2024-01-05.", Text(page, ".checked"));
        Assert.Equal("1,000 mg at once", Text(page, ".passage mark"));
        Assert.StartsWith("It may not be taken more than 1,000 mg at once, and not more than", Text(page, ".passage div"), StringComparison.Ordinal);
        Assert.Equal("https://example.org/label.html#:~:text=1%2C000%20mg%20at%20once", page.QuerySelector(".outside a")!.GetAttribute("href"));
        Assert.Equal(["Clinic.Dose.MaximumSingle", "Clinic.Dose.Cited.MaximumSingle.Fact()", _folder["a.facts"].Replace('\\', '/') + ":50"], page.QuerySelectorAll(".copyable code").Select(code => code.TextContent));
        Assert.Contains("also \"one gram\"", Text(page, "pre.file"), StringComparison.Ordinal);
        Assert.Equal(["Also written", "one gram", "Note", "for adults", "Review by", "2027-03-01"], page.QuerySelectorAll(".details dt, .details dd").Select(item => item.TextContent).Chunk(2).OrderBy(pair => pair[0], StringComparer.Ordinal).SelectMany(pair => pair));
    }

    [Fact]
    public void A_measured_value_has_its_uncertainty_and_its_unit()
    {
        var page = new SitePages(_site)["facts/Clinic.Dose/MolarMass.html"];
        Assert.Equal("molar mass", Text(page, "h1"));
        Assert.Equal("151.163(7) g/mol", Text(page, ".hero"));
        Assert.Equal("standard uncertainty 0.007 g/mol", Text(page, ".uncertainty"));
    }

    [Fact]
    public void Disputed_values_stand_side_by_side_and_on_one_axis()
    {
        var page = new SitePages(_site)["facts/Clinic.Effect/Responders.html"];
        Assert.Equal(["0.62 (62%)", "0.55 (55%)", "0.58 (58%) alleged"], page.QuerySelectorAll(".side .claimed").Select(value => Flat(value.TextContent)));
        Assert.Equal("accepted: 0.62; disputed: 0.55; disputed: 0.58", page.QuerySelector(".chart svg")!.GetAttribute("aria-label"));
        Assert.Contains("According to somebody", Flat(page.QuerySelectorAll(".side")[2].TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_fact_shows_the_tree_of_what_it_is_computed_from_with_the_numbers()
    {
        var page = new SitePages(_site)["facts/Clinic.Effect/Twice.html"];
        Assert.Equal(
            [
                "Clinic.Effect.Twice = 4248 not checkable disputed", "Clinic.Effect.Responders = 0.62 not checkable disputed", "Clinic.Effect.Limit = 4000 mg verified",
                "Clinic.Dose.MaximumSingle = 1000 mg verified", "Clinic.Dose.Repeat.PerDay = 4 verified",
            ],
            page.QuerySelectorAll(".node").Select(node => Flat(node.TextContent)));
        Assert.Equal(["round(Responders * 400) + Limit / 1 mg", "Dose.MaximumSingle * Dose.Repeat.PerDay"], page.QuerySelectorAll(".formula code").Select(code => code.TextContent));
        Assert.Equal(5, page.QuerySelectorAll(".tree li").Length);
    }

    [Fact]
    public void What_may_not_hold_is_marked_where_others_are_computed_from_it_and_in_the_queue()
    {
        var pages = new SitePages(_site);
        Assert.Equal(["Clinic.Effect.FromOld = 13 not checkable retracted stale", "Clinic.Effect.Old = 12 not checkable retracted stale"], pages["facts/Clinic.Effect/FromOld.html"].QuerySelectorAll(".node").Select(node => Flat(node.TextContent)));
        var queue = pages["review.html"].QuerySelectorAll("section[aria-labelledby=doubtful] tbody th").Select(cell => Flat(cell.TextContent)).ToArray();
        Assert.Contains("Clinic.Effect.Old", queue);
        Assert.Contains("Clinic.Effect.Responders", queue);
        Assert.DoesNotContain("Clinic.Dose.MaximumSingle", queue);
    }

    [Fact]
    public void A_timeline_shows_each_entry_and_a_chart()
    {
        var page = new SitePages(_site)["facts/Clinic.Price/Pack.html"];
        Assert.Equal("latest 4.75 EUR", Text(page, ".hero"));
        Assert.Equal(["until 2020-12-31", "2021-01-01 to 2023-06-30", "from 2023-07-01"], page.QuerySelectorAll(".part h3").Select(heading => Flat(heading.TextContent)));
        Assert.Equal("until 2020-12-31: none; from 2021-01-01: 4.20; from 2023-07-01: 4.75", page.QuerySelector(".chart svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_sources_page_has_its_entry_in_a_bibliography()
    {
        var pages = new SitePages(_site);
        Assert.Equal("Doe, J., & Roe, R. (2019, March 4). A trial with 400 patients. Journal of Trials, 12(3), 1-9. https://doi.org/10.1000/trial", Text(pages["sources/Trial2019.html"], ".entry"));
        Assert.Equal("Product information. (2023, May). Example Pharma. https://example.org/label.html", Text(pages["sources/Label2023.html"], ".entry"));
        Assert.Equal("Archive of labels. (n.d.). Retrieved January 5, 2022, from https://example.org/archive", Text(pages["sources/Archive.html"], ".entry"));
        Assert.Equal("Product information", pages["sources/Label2023.html"].QuerySelector(".entry i")!.TextContent);
        Assert.Equal("Journal of Trials", pages["sources/Trial2019.html"].QuerySelector(".entry i")!.TextContent);
    }

    [Fact]
    public void Only_the_pages_of_a_server_listen_for_changes()
    {
        Assert.DoesNotContain("reload.js", _site.Page("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("reload.js", _site.Files);
        var served = new ReportSite(_model, isServed: true);
        Assert.Contains("reload.js", served.Files);
        Assert.Contains("connect-src 'self'", served.Page("index.html"), StringComparison.Ordinal);
        Assert.Empty(new SitePages(served).FindProblems());
    }

    private static string Text(AngleSharp.Dom.IDocument page, string selector) => Flat(page.QuerySelector(selector)!.TextContent);

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
