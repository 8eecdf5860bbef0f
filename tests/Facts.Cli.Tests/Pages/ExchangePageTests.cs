using System.IO;

namespace Facts.Cli.Tests.Pages;

public sealed class ExchangePageTests
{
    /// <summary>Those that want pandoc are run where it is.</summary>
    [Fact]
    public void What_the_page_shows_is_what_happens()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["prices-and-sources"]);
        // What the last part of the page exports is what the parts before it have made.
        folder.Write("prices-and-sources/list.facts", "source PriceList\n  title \"Prices\"\n  url \"https://example.org/prices\"\n\ntable Prices by Item\n  | Item: string |\n  | \"tea\"        |\n  cite PriceList\n");
        Assert.Equal(12, new ExchangePage(folder).Follow(hasPandoc: false));
        Assert.Equal(File.ReadAllText(folder["sources.facts"]), File.ReadAllText(folder["again.facts"]));
        Assert.Equal("Item\ntea\n", File.ReadAllText(folder["table.csv"]));
        Assert.StartsWith("# Facts\n", File.ReadAllText(folder["facts.md"]), System.StringComparison.Ordinal);
    }
}
