using System.IO;
using Facts.Cli.Tests;
using Facts.Cli.Tests.Pages;

namespace Facts.Pandoc;

public sealed class ExchangePageTests
{
    [Fact]
    public void What_the_page_shows_is_what_happens_with_pandoc_too()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["prices-and-sources"]);
        folder.Write("prices-and-sources/list.facts", "source PriceList\n  title \"Prices\"\n  url \"https://example.org/prices\"\n\ntable Prices by Item\n  | Item: string |\n  | \"tea\"        |\n  cite PriceList\n");
        Assert.Equal(14, new ExchangePage(folder).Follow(hasPandoc: true));
    }
}
