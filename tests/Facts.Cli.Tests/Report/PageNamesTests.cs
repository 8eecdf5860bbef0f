using System;
using System.Linq;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

public sealed class PageNamesTests
{
    [Fact]
    public void A_plain_name_stays_as_it_is() => Assert.Equal(["Arrival", "Dossier.Mission.Days", "_1"], PageNames.Choose(["Arrival", "Dossier.Mission.Days", "_1"]));

    [Theory]
    [InlineData("con")]
    [InlineData("NUL")]
    [InlineData("Com1")]
    [InlineData("Aux.Days")]
    [InlineData("名前")]
    [InlineData("Café")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("")]
    public void A_name_that_some_system_cannot_have_becomes_one_that_all_can(string name)
    {
        var page = PageNames.Choose([name])[0];
        Assert.Matches("^[A-Za-z0-9_.]*-[0-9a-f]{10}$", page);
        Assert.DoesNotMatch("^(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])([.]|$)", page);
        Assert.NotEqual(page, PageNames.Choose([name + "x"])[0]);
    }

    [Fact]
    public void Names_that_differ_by_case_or_in_what_is_lost_become_different_pages()
    {
        var names = new[] { "Rate", "rate", "RATE", "Café", "Cafe\u0301", "Cafe", "Ünit", "Önit", new string('a', 300), new string('a', 299) + "b" };
        var pages = PageNames.Choose(names);
        Assert.Equal(names.Length, pages.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(pages, page => Assert.InRange(page.Length, 1, 110));
        Assert.Equal("Cafe", pages[5]);
    }

    [Fact]
    public void An_address_does_not_depend_on_what_else_is_declared() =>
        Assert.Equal(PageNames.Choose(["名前", "Other"])[0], PageNames.Choose(["Café", "Zebra", "名前"])[2]);

    [Fact]
    public void What_is_declared_twice_has_two_pages() => Assert.Equal(3, PageNames.Choose(["Rate", "Rate", "rate"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
}
