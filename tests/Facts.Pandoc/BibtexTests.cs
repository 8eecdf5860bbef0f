using System;
using System.IO;
using System.Linq;
using Facts.Cli.Tests;

namespace Facts.Pandoc;

/// <summary>Bibliographies by the real pandoc, there and back.</summary>
public sealed class BibtexTests : IDisposable
{
    /// <summary>The oddities of libraries that have grown.</summary>
    private const string Library = """
        % Kept by hand.
        @string{hp = "Harbour Press"}
        @preamble{"\newcommand{\noop}[1]{}"}
        @comment{jabref-meta: grouping}

        @Article{muller:2013/1,
          Author    = {M{\"u}ller, J{\"o}rg and van der Berg, Anna and King, Jr., Ian and {Ministry of Roads, Bridges}},
          title     = {On {TOLL} Roads: a Study of \emph{Gates} \& Fees},
          journal   = {Road Letters},
          booktitle = {Lost in an article},
          year      = 2013,
          month     = feb,
          volume    = 7, number = {2}, pages = {12--15},
          doi       = "10.1000/182",
          bdsk-url-1 = {https://example.org/1},
          rating    = {5}
        }

        @inproceedings{child, author = "Rossi, Carla", title = "Gates", crossref = {parent}, pages = {3}}
        @proceedings{parent, title = {Proceedings of Gates}, booktitle = {Proceedings of Gates}, publisher = hp # " and Sons", year = 1999, address = {Genoa}}
        @book{dup, title = {First}, publisher = hp, year = {circa 1900}}
        @misc{dup, title = {Second}, howpublished = {\url{https://example.org/second}}, note = {seen}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_grown_library_comes_in()
    {
        var run = Import(Library);
        Assert.Equal((0, "5 sources\n"), (run.Code, run.Output));
        var text = File.ReadAllText(_folder["out.facts"]);
        Assert.StartsWith(
            """
            source Muller20131
              title           "On TOLL Roads: a Study of Gates & Fees"
              kind            article-journal
              author          "Müller, Jörg"
            """,
            text,
            StringComparison.Ordinal);
        string[] lines =
        [
            "author          \"{Ministry of Roads, Bridges}\"",
            "author          \"King, Jr., Ian\"",
            "container-title \"Road Letters\"",
            "published       2013-02",
            "doi             \"10.1000/182\"",
            "key             \"muller:2013/1\"",
            "page            \"12-15\"",
            "booktitle       \"Lost in an article\"",
            "bdsk-url_1      \"https://example.org/1\"",
            "rating          \"5\"",
            "container-title \"Proceedings of Gates\"",
            "publisher       \"Harbour Press and Sons\"",
            "issued    \"circa 1900\"",
        ];
        Assert.All(lines, line => Assert.Contains("  " + line + "\n", text, StringComparison.Ordinal));
        string[] notes =
        [
            "(6,1): note: 'title' of 'Muller20131' is carried over without its markup: ",
            "(15,3): note: 'bdsk-url-1' of 'muller:2013/1' is called 'bdsk-url_1'.",
            "(21,45): note: 'year' of 'dup' is kept as it is written: 'circa 1900' is no date that pandoc reads.",
            "(22,1): note: Two entries have the id 'dup': the first is called 'Dup', this one 'Dup2'.",
        ];
        Assert.DoesNotContain("'issued'", run.Errors, StringComparison.Ordinal);
        Assert.All(notes, note => Assert.Contains(_folder["library.bib"] + note, run.Errors, StringComparison.Ordinal));
        Assert.Equal(0, ToolRun.Of("fmt", _folder["out.facts"], "--check").Code);
    }

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void It_goes_out_and_comes_in_again(string format)
    {
        Import(Library);
        var exported = ToolRun.Of("export", _folder["out.facts"], "--format", format);
        Assert.Equal(0, exported.Code);
        Assert.Contains("@article{muller:2013/1,", exported.Output, StringComparison.Ordinal);
        // pandoc has no field of BibTeX for a DOI.
        Assert.Equal(format == "bibtex", exported.Errors.Contains("facts: note: 'DOI' of 'muller:2013/1' is not carried over.", StringComparison.Ordinal));
        // What the format has no field for is told, each by its name.
        Assert.Contains("facts: note: 'rating' of 'muller:2013/1' is not carried over.", exported.Errors, StringComparison.Ordinal);
        var again = ToolRun.Of("import", "bibtex", _folder.Write("again.bib", exported.Output), "-o", "-");
        Assert.Equal(0, again.Code);
        string[] kept = ["\"On TOLL Roads: a Study of Gates & Fees\"", "\"Müller, Jörg\"", "\"Road Letters\"", "2013-02", "\"muller:2013/1\"", "\"12-15\"", "\"Proceedings of Gates\""];
        Assert.All(kept, value => Assert.Contains(value + "\n", again.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void A_key_that_bibtex_does_not_have_neither_ends_the_entry_nor_the_export(string format)
    {
        // Letters, digits and all signs, each of them first, within and last.
        var signs = Enumerable.Range(' ', '~' - ' ').Select(c => ((char)c).ToString()).Where(c => c is not ("\"" or "\\" or "a")).ToArray();
        string[] keys = ["x, title={Evil}}\n@book{y", .. signs.Select(c => c + "a"), .. signs.Select(c => $"a{c}b"), .. signs.Select(c => "a" + c)];
        var facts = string.Concat(keys.Select((key, i) => $"source S{i}\n  title \"T{i}\"\n  key \"{key.Replace("\n", "\\n", StringComparison.Ordinal)}\"\n"));
        var run = ToolRun.Of("export", _folder.Write("keys.facts", facts), "--format", format);
        Assert.Equal(0, run.Code);
        Assert.Contains("facts: note: The key 'x, title={Evil}} @book{y' is written as 'x__title__Evil____book_y', since BibTeX has no such keys.\n", run.Errors, StringComparison.Ordinal);
        // Each reads back as the one entry that it is.
        Assert.DoesNotContain("'id'", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'title'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(keys.Length, run.Output.Split('\n').Count(line => line.StartsWith('@')));
    }

    [Fact]
    public void Dates_of_biblatex_are_read()
    {
        var run = Import("@online{a, author={Bell, Ada}, title={Page}, date={2020-01-02/2020-03}, url={https://example.org}, urldate={2021-05-06}}");
        Assert.Equal(0, run.Code);
        var text = File.ReadAllText(_folder["out.facts"]);
        Assert.Contains("  published 2020-01-02\n  issued    \"2020-01-02/2020-03\"\n", text, StringComparison.Ordinal);
        Assert.Contains("  accessed  2021-05-06\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_pandoc_cannot_read_is_told()
    {
        var run = Import("@article{a, title = {x}");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("pandoc ended with ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["library.bib"], _folder.Files);
    }

    private ToolRun Import(string text) => ToolRun.Of("import", "bibtex", _folder.Write("library.bib", text), "--output", _folder["out.facts"]);
}
