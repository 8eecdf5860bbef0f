using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Facts.Runtime.Tests;

public sealed class CitationTests
{
    private const string Wire = "0 Roads.Sources.Wire2021";

    [Fact]
    public void Everything_that_is_stated_is_there()
    {
        Citation citation = Cited(writer => writer.Cite(
            Wire, "l10:page 12-13", "l17:section 12.1 (b)!", "q6:a tollb6:of twoa4:paid", "q6:second"));
        Assert.Equal("Wire2021", citation.SourceName);
        Assert.Equal("Roads.Sources.Wire2021", citation.Source.FullName);
        Assert.False(citation.IsInherited);
        Assert.Equal([("page", "12-13"), ("section", "12.1 (b)!")], citation.Locators.Select(locator => (locator.Term, locator.Value)));
        Assert.Equal([("a toll", "paid", "of two"), ("second", null, null)], citation.Quotes.Select(quote => (quote.Text, quote.After, quote.Before)));
        Assert.Equal("a toll", citation.Quote);
        Assert.Equal("Wire2021, page 12-13, section 12.1 (b)!: \u201Ca toll\u201D; \u201Csecond\u201D", citation.ToString());
    }

    [Fact]
    public void A_bare_citation_has_empty_lists()
    {
        Citation citation = Cited(writer => writer.Cite(Wire));
        Assert.Empty(citation.Locators);
        Assert.Empty(citation.Quotes);
        Assert.Null(citation.Quote);
        Assert.Equal("Wire2021", citation.ToString());
        Assert.Equal("Wire2021, page 12", Cited(writer => writer.Cite(Wire, "l7:page 12")).ToString());
        Assert.Equal("Wire2021: \u201Cexpelled\u201D", Cited(writer => writer.Cite(Wire, "q8:expelled")).ToString());
    }

    [Fact]
    public void The_context_of_a_quote_is_not_that_of_the_next()
    {
        Citation citation = Cited(writer => writer.Cite(Wire, "q1:1", "q1:2a1:x", "q1:3b1:y"));
        Assert.Equal([null, "x", null], citation.Quotes.Select(quote => quote.After));
        Assert.Equal([null, null, "y"], citation.Quotes.Select(quote => quote.Before));
    }

    [Fact]
    public void Lists_are_kept_and_cannot_be_changed()
    {
        Citation citation = Cited(writer => writer.Cite(Wire, "l6:page 1", "q1:1"));
        Assert.Same(citation.Quotes, citation.Quotes);
        Assert.Same(citation.Locators, citation.Locators);
        Assert.Throws<NotSupportedException>(() => ((IList<Quote>)citation.Quotes)[0] = null!);
        Assert.Throws<NotSupportedException>(() => ((IList<Locator>)citation.Locators)[0] = default);
    }

    [Fact]
    public void Own_citations_come_in_their_order()
    {
        IReadOnlyList<Citation> citations = Fact(writer => writer.Cite(Wire, "q1:1") + writer.Cite("0 Roads.Sources.Act") + writer.Cite(Wire, "q1:3")).Citations;
        Assert.Equal(["Wire2021: \u201C1\u201D", "Act", "Wire2021: \u201C3\u201D"], citations.Select(citation => citation.ToString()));
        Assert.All(citations, citation => Assert.False(citation.IsInherited));
    }

    [Fact]
    public void A_fact_without_own_citations_inherits()
    {
        var writer = new TableWriter();
        string first = writer.Inherit(Wire, "q1:1");
        string second = writer.Inherit("0 Roads.Sources.Act", "l6:para 6");
        TestTable table = writer.Fact("Roads", "Y", first, second).Fact("Roads", "Z", second).Table();
        Assert.Equal(["Wire2021: \u201C1\u201D", "Act, para 6"], table.Facts[0].Citations.Select(citation => citation.ToString()));
        Assert.Equal(["Act, para 6"], table.Facts[1].Citations.Select(citation => citation.ToString()));
        Assert.All(table.Facts[0].Citations, citation => Assert.True(citation.IsInherited));
    }

    [Fact]
    public void A_fact_with_own_citations_does_not_inherit()
    {
        Fact fact = Fact(writer => writer.Inherit("0 Roads.Sources.Act") + writer.Inherit("0 Roads.Sources.Act", "q1:x") + writer.Cite(Wire));
        Citation citation = Assert.Single(fact.Citations);
        Assert.Equal("Wire2021", citation.SourceName);
        Assert.False(citation.IsInherited);
    }

    [Fact]
    public void A_source_may_stand_in_another_table()
    {
        TestTable sources = new TableWriter("sources.facts").Source("Roads.Sources.Act", "f7:title T").Table();
        TestTable more = new TableWriter("more.facts").Source("Roads.Sources.Act", "f7:title U").Table();
        var writer = new TableWriter();
        string citation = writer.Cite("2 Roads.Sources.Act");
        Fact fact = writer.Fact("Roads", "Z", citation).Table(more, sources).Facts[0];
        Assert.Equal(sources.Sources[0], fact.Citations[0].Source);
        Assert.Equal("T", fact.Citations[0].Source.Title);
    }

    [Fact]
    public void A_source_that_is_gone_says_so()
    {
        Citation citation = Cited(writer => writer.Cite("0 Roads.Sources.Gone"));
        Assert.Equal("Gone", citation.SourceName);
        Assert.Throws<KeyNotFoundException>(() => citation.Source);
        Assert.Throws<KeyNotFoundException>(() => citation.Url);
        Assert.Throws<InvalidDataException>(() => Cited(writer => writer.Cite("7 Roads.Sources.Act")).Source);
    }

    [Theory]
    [InlineData("https://example.org/a", "q6:a toll", "https://example.org/a#:~:text=a%20toll")]
    [InlineData("https://example.org/a", "q6:a tolla4:paidb6:of two", "https://example.org/a#:~:text=paid-,a%20toll,-of%20two")]
    [InlineData("https://example.org/a", "q3:onea1:xq3:twob1:y", "https://example.org/a#:~:text=x-,one")]
    [InlineData("https://example.org/a", "", "https://example.org/a")]
    [InlineData("ftp://example.org/a", "q6:a toll", "ftp://example.org/a")]
    [InlineData("urn:isbn:1", "q6:a toll", "urn:isbn:1")]
    public void A_link_leads_to_the_first_quote(string url, string fields, string link)
    {
        var writer = new TableWriter();
        string citation = writer.Cite("0 Roads.Sources.A", fields);
        Fact fact = writer.Source("Roads.Sources.A", TableWriter.Field('f', "url " + url)).Fact("Roads", "Z", citation).Table().Facts[0];
        Assert.Equal(link, fact.Citations[0].Url);
    }

    [Fact]
    public void Without_an_address_there_is_no_link() => Assert.Null(Cited(writer => writer.Cite(Wire, "q6:a toll")).Url);

    private static Citation Cited(Func<TableWriter, string> citation) => Assert.Single(Fact(citation).Citations);

    private static Fact Fact(Func<TableWriter, string> citations)
    {
        var writer = new TableWriter();
        string fields = citations(writer);
        return writer.Source("Roads.Sources.Wire2021").Source("Roads.Sources.Act").Fact("Roads", "Z", "t1:i", "v1:1", fields).Table().Facts[0];
    }
}
