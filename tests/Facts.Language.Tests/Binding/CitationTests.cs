using System.Linq;
using Facts.Language.Binding;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Binding;

public sealed class CitationTests
{
    [Fact]
    public void Citations_keep_locators_quotes_and_contexts()
    {
        var citation = Fact("cite Wire page 12-13 section \"12.1 (b)\" \"a \\\"b\\\"\" after \"x\" after \"y\" before \"z\" \"\"\"raw\"\"\"").Citations.Single();
        Assert.Equal("Wire", citation.SourceName);
        Assert.Equal("Wire", citation.Source!.Source.Name);
        Assert.Equal([new BoundLocator("page", "12-13"), new BoundLocator("section", "12.1 (b)")], citation.Locators);
        Assert.Equal([new BoundQuote("a \"b\"", "x", "z"), new BoundQuote("raw", null, null)], citation.Quotes);
    }

    [Fact]
    public void The_nearest_group_that_cites_gives_what_is_inherited_and_no_other()
    {
        var facts = Bind(Wire + """
            group A
              cite Wire page 1
              group B
                fact X = 1
                group C
                  cite Wire page 3
                  cite Wire page 4
                  fact Y = 1
                  fact Z = 1
                    cite Wire page 5
            """).Facts;
        Assert.Equal(["page 1", "page 3 page 4", ""], facts.Select(fact => string.Join(" ", fact.Inherited.SelectMany(citation => citation.Locators).Select(locator => locator.Term + " " + locator.Value))));
        Assert.Equal([0, 0, 1], facts.Select(fact => fact.Citations.Count));
    }

    [Fact]
    public void A_group_opened_again_inherits_nothing_from_the_first_time() =>
        Assert.Empty(Bind(Wire + "group A\n  cite Wire\n  fact X = 1\ngroup A\n  fact Y = 1\n").Facts[1].Inherited);

    [Fact]
    public void Evidence_against_is_no_citation()
    {
        Assert.Empty(Fact("against Wire \"not so\"").Citations);
        Assert.Empty(Bind(Wire + "group A\n  against Wire\n  fact X = 1\n").Facts.Single().Inherited);
    }

    [Fact]
    public void Citations_of_what_is_disputed_are_not_the_facts() => Assert.Empty(Fact("disputed 3\n    cite Wire").Citations);

    [Fact]
    public void A_citation_of_an_unknown_source_is_kept_without_it()
    {
        var citation = Fact("cite Herald \"x\"").Citations.Single();
        Assert.Equal("Herald", citation.SourceName);
        Assert.Null(citation.Source);
    }

    [Fact]
    public void Fields_of_a_source_are_kept_in_order_whatever_they_are_written_as()
    {
        var source = Bind("source S \"the S\"\n  title \"A\"\n  published 2021-03\n  url https://example.org/a\n  zotero-key X:1\n  author\n").Sources.Single();
        Assert.Equal(["title=A", "published=2021-03", "url=https://example.org/a", "zotero-key=X:1", "author="], source.Fields.Select(field => field.Key + "=" + field.Value));
        Assert.Equal("the S", source.Label);
        Assert.Null(source.Find("author"));
    }

    [Fact]
    public void Documentation_keeps_its_lines()
    {
        Assert.Equal("One\n  two\n\nthree", Bind("/// One\n///   two\n///\n///three  \n///\nfact A = 1\n").Facts.Single().Documentation);
    }

    private static BoundFact Fact(string line) => Bind(Wire + $"fact A = 1\n  {line}\n").Facts.Single();

    private static BoundFile Bind(string text)
    {
        var project = Of(("notes.facts", text));
        return project.Bind(project.Find("notes.facts")!);
    }
}
