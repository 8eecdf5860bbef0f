using System.Linq;
using static Facts.Language.Tests.TestProject;

namespace Facts.Language.Tests.Emission;

public sealed class DocumentationTests
{
    [Fact]
    public void A_fact_says_value_documentation_quote_source_and_file() => Assert.Equal(
        [
            "<summary><c>2</c>, stated. Officials told to leave.</summary>",
            "<remarks>“expelled two Russian officials” (<see cref=\"P:Dossier.Sources.Wire\"/>, page 3, <see href=\"https://example.org/wire#:~:text=expelled%20two%20Russian%20officials\">there</see>). Declared in notes.facts.</remarks>",
        ],
        Emitted.DocumentationOf("int Officials", Wire + "/// Officials told to leave.\nfact Officials = 2\n  cite Wire page 3 \"expelled two Russian officials\"\n"));

    [Theory]
    [InlineData("fact A = 1\n", "")]
    [InlineData("group All\n  cite Wire para 6\n  fact A = 1\n", "<see cref=\"P:Dossier.Sources.Wire\"/>, para 6. ")]
    [InlineData("group All\n  cite Wire \"one\"\n  fact A = 1\n", "“one” (<see cref=\"P:Dossier.Sources.Wire\"/>, <see href=\"https://example.org/wire#:~:text=one\">there</see>). ")]
    public void One_citation_or_none_needs_no_paragraphs(string text, string citation) =>
        Assert.Equal($"<remarks>{citation}Declared in notes.facts.</remarks>", Emitted.DocumentationOf("int A ", Wire + text)[1]);

    /// <summary>The models are equal, by which a compiler tells that there is nothing to write anew.</summary>
    [Theory]
    [InlineData("fact A = 1\n  status stated\n")]
    [InlineData("fact A = 1\n  against Missing\n")]
    [InlineData("fact A = 1\n  qualifier Q = Missing\n")]
    public void Clauses_that_come_to_nothing_are_as_none(string text)
    {
        Assert.Equal(Emitted.Model("fact A = 1\n"), Emitted.Model(text));
        Assert.Equal(Emitted.CSharp("fact A = 1\n"), Emitted.CSharp(text));
    }

    [Theory]
    [InlineData("fact A = 1\n  note \"later\"\n", 1)]
    [InlineData("fact A = 1\n  cite Wire\n  against Wire\n", 2)]
    [InlineData("fact A = 1\n  cite Wire\n  cite Wire page 2\n", 2)]
    [InlineData("fact A = 1\n  cite Wire \"one\" \"two\"\n", 2)]
    [InlineData("group All\n  cite Wire \"one\" \"two\"\n  fact A = 1\n", 2)]
    [InlineData("group All\n  cite Wire\n  cite Wire page 2\n  fact A = 1\n", 2)]
    [InlineData("fact B = 1\nfact A = B\n", 2)]
    public void Whatever_else_there_is_to_say_has_paragraphs(string text, int paragraphs)
    {
        var all = Emitted.DocumentationOf("int A ", Wire + text);
        Assert.Equal(("<remarks>", "<para>Declared in notes.facts.</para>", "</remarks>"), (all[1], all[^2], all[^1]));
        Assert.Equal(4 + paragraphs, all.Length);
    }

    [Fact]
    public void Each_quote_and_each_citation_has_its_line_and_those_of_the_group_are_inherited()
    {
        var text = Wire + "group All\n  cite Wire para 6\n  cite Wire para 7\n  fact A = 1\n  fact B = 2\n    cite Wire \"one\" \"two\"\n";
        Assert.Equal("<para><see cref=\"P:Dossier.Sources.Wire\"/>, para 6</para>", Emitted.DocumentationOf("int A ", text)[2]);
        Assert.Equal(["<para>“one”", "<para>“two”"], Emitted.DocumentationOf("int B ", text).Where(line => line.Contains('“', System.StringComparison.Ordinal)).Select(line => line[..11]));
    }

    [Fact]
    public void Label_and_unit_stand_beside_the_value() =>
        Assert.Equal("<summary>the &lt;length&gt;: <c>41.5 m</c>, stated.</summary>", Emitted.DocumentationOf("decimal Length", "fact Length \"the <length>\" = 41.5 m\n")[0]);

    [Fact]
    public void Lines_are_joined_and_blank_lines_part_paragraphs()
    {
        Assert.Equal("<summary><c>1</c>, stated. One two.</summary>", Emitted.DocumentationOf("int A ", "/// One\n/// two.\nfact A = 1\n")[0]);
        Assert.Equal("<summary><c>1</c>, stated. <para>One two.</para><para>Three &amp; four.</para></summary>",
            Emitted.DocumentationOf("int A ", "///\n/// One\n/// two.\n///\n///\n/// Three & four.\n///\nfact A = 1\n")[0]);
        Assert.Equal(["<summary><para>One.</para><para>Two.</para></summary>"], Emitted.DocumentationOf("class All", "/// One.\n///\n/// Two.\ngroup All\n  fact A = 1\n"));
    }

    [Fact]
    public void Twenty_citations_are_written_out_and_the_rest_is_counted()
    {
        var citations = string.Concat(Enumerable.Range(1, 22).Select(page => $"  cite Wire page {page}\n"));
        var lines = Emitted.DocumentationOf("int A ", Wire + "group All\n" + citations + "  fact A = 1\n");
        Assert.Equal("<para><see cref=\"P:Dossier.Sources.Wire\"/>, page 20</para>", lines[21]);
        Assert.Equal("<para>And 2 more.</para>", lines[22]);
    }

    [Fact]
    public void A_group_without_documentation_has_none() => Assert.Empty(Emitted.DocumentationOf("class All", "group All\n  fact A = 1\n"));

    [Fact]
    public void A_long_text_is_cut_and_never_within_a_character()
    {
        var line = Emitted.DocumentationOf("string A ", $"fact A = \"{new string('a', 199)}𝄞𝄞\"\n")[0];
        Assert.Equal($"<summary><c>&quot;{new string('a', 199)}…&quot; (203 characters)</c>, stated.</summary>", line);
    }

    [Fact]
    public void A_source_says_what_it_is_and_where()
    {
        var text = "/// A report.\nsource Wire \"the wire\"\n  title \"Two <officials>\"\n  publisher \"Example Wire\"\n  published 2021-03-31\n  url \"https://example.org/?a=1&b=2\"\n";
        Assert.Equal(
            [
                "<summary>the wire: “Two &lt;officials&gt;”, Example Wire, 2021-03-31. A report.</summary>",
                "<remarks><see href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</see></remarks>",
            ],
            Emitted.DocumentationOf("Source Wire ", text));
    }

    [Fact]
    public void A_source_without_anything_is_called_by_its_name() => Assert.Equal(["<summary>Wire.</summary>"], Emitted.DocumentationOf("Source Wire ", "source Wire\n"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:isbn:978")]
    public void Only_addresses_of_the_web_are_linked(string url)
    {
        var code = Emitted.CSharp($"source Wire\n  title \"A\"\n  url \"{url}\"\nfact A = 1\n  cite Wire \"one\"\n");
        Assert.DoesNotContain("href", code, System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_without_quotes_is_linked_too() =>
        Assert.Contains("https://example.org/a#:~:text=one", Emitted.CSharp("source Wire\n  title \"A\"\n  url https://example.org/a\nfact A = 1\n  cite Wire \"one\"\n"), System.StringComparison.Ordinal);

    [Fact]
    public void Keywords_in_names_are_not_escaped_in_the_IDs_of_sources() =>
        Assert.Contains("<see cref=\"P:Dossier.Sources.class\"/>", Emitted.CSharp("source class\n  title \"A\"\nfact A = 1\n  cite class\n"), System.StringComparison.Ordinal);
}
