using System;
using System.IO;
using System.Linq;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Tests.Bibliographies;

public sealed class ImportCslTests : IDisposable
{
    private const string Library = """
        [
          {
            "id": "toll-order/2024",
            "type": "legislation",
            "title": "Toll <i>Order</i> “2024”",
            "author": [
              { "family": "Gogh", "given": "Vincent", "non-dropping-particle": "van" },
              { "family": "Humboldt", "given": "Alexander", "dropping-particle": "von" },
              { "family": "King", "given": "Martin Luther", "suffix": "Jr.", "comma-suffix": true },
              { "literal": "Ministry of Roads, Bridges" },
              { "family": "de Freitas", "given": "Ana" }
            ],
            "issued": { "date-parts": [[2024, 3, 1]] },
            "accessed": { "date-parts": [["2024", 4]] },
            "URL": "https://example.org/toll-order",
            "DOI": "https://doi.org/10.1000/182",
            "volume": 23,
            "archive_location": "Box 7",
            "x-rating": "good",
            "custom": { "license": "CC0", "tags": ["a", "b"], "deep": { "a": 1 } }
          },
          { "id": "a report", "type": "report", "title": "Second", "issued": { "date-parts": [[2023, 2], [2023, 3]] }, "URL": "no address", "language": "in English" },
          { "id": "a report", "type": "reprot", "title": "", "issued": { "season": 1, "circa": true, "date-parts": [[-44]] } }
        ]
        """;

    private const string Expected = """"
        source TollOrder2024
          title            "Toll Order “2024”"
          kind             legislation
          author           "van Gogh, Vincent"
          author           "Humboldt, Alexander von"
          author           "King, Jr., Martin Luther"
          author           "{Ministry of Roads, Bridges}"
          author           "{de Freitas}, Ana"
          published        2024-03-01
          url              "https://example.org/toll-order"
          doi              "10.1000/182"
          accessed         2024-04
          license          "CC0"
          key              "toll-order/2024"
          volume           "23"
          archive_location "Box 7"
          x-rating         "good"
          tags             "a"
          tags             "b"

        source AReport
          title      "Second"
          kind       report
          published  2023-02
          issued     "2023-02/2023-03"
          x-url      "no address"
          x-language "in English"
          key        "a report"

        source AReport2
          x-kind "reprot"
          issued "-0044-21~"
          key    "a report"

        """";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entries_become_sources_and_what_they_cannot_say_is_told()
    {
        var run = Import(Library);
        Assert.Equal(0, run.Code);
        Assert.Equal("3 sources\n", run.Output);
        Assert.Equal(Expected, File.ReadAllText(_folder["out.facts"]));
        string[] told =
        [
            "(5,5): note: 'title' of 'TollOrder2024' is carried over without its markup: <i> </i>",
            "(9,70): note: 'comma-suffix' of 'Martin Luther King Jr.' (author of 'TollOrder2024') is not carried over.",
            "(20,55): note: 'deep' of 'TollOrder2024' is not carried over: it is an object, and a field of a source is one text.",
            "(22,112): note: 'url' of 'AReport' is kept as 'x-url': 'no address' is not an address. Write it with its scheme and without blanks: \"https://…\".",
            "(22,133): note: 'language' of 'AReport' is kept as 'x-language': 'in English' is not a language tag. Write one of BCP 47, such as en or pt-BR.",
            "(23,3): note: Two entries have the id 'a report': the first is called 'AReport', this one 'AReport2'.",
            "(23,23): note: 'kind' of 'AReport2' is kept as 'x-kind': 'reprot' is not a kind of source. Is 'report' meant?",
        ];
        Assert.Equal(told, run.Errors.TrimEnd('\n').Split('\n').Select(line => line[_folder["library.json"].Length..]));
    }

    [Fact]
    public void What_it_writes_is_formatted() => Assert.Equal(Expected, Formatter.Format(SyntaxTree.Parse(Expected)));

    [Fact]
    public void Exported_and_imported_again_it_is_the_same()
    {
        Import(Library);
        var exported = ToolRun.Of("export", _folder["out.facts"], "--format", "csl");
        Assert.Equal((0, ""), (exported.Code, exported.Errors));
        // CSL wants a type of its own; what was said instead is kept beside it.
        var again = Expected.Replace("  x-kind \"reprot\"\n  issued \"-0044-21~\"\n  key    \"a report\"\n", "  kind   document\n  issued \"-0044-21~\"\n  key    \"a report\"\n  x-kind \"reprot\"\n", StringComparison.Ordinal);
        Assert.Equal(again, ToolRun.WithInput(exported.Output, "import", "csl", "-", "-o", "-").Output);
        Assert.Contains("\"non-dropping-particle\": \"van\"", exported.Output, StringComparison.Ordinal);
        Assert.Contains("\"literal\": \"Ministry of Roads, Bridges\"", exported.Output, StringComparison.Ordinal);
        Assert.Contains("\"family\": \"de Freitas\"", exported.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_comes_back_with_all_that_only_facts_say_of_it()
    {
        const string facts = """
            /// What cars pay.
            /// And lorries.
            source Order "the order"
              title     "Toll Order"
              kind      legislation
              published 2024
              url       "https://example.org/order"
              key       "order"
              evidence  "order.evidence.txt" sha256 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
              review-by 2030-01-01

            """;
        var path = _folder.Write("sources.facts", facts.Replace("  review-by", "  // whenever\n  review-by", StringComparison.Ordinal));
        var exported = ToolRun.Of("export", path, "-f", "csl").Output;
        Assert.Equal(facts.Replace("review-by 2030-01-01", "review-by \"2030-01-01\"", StringComparison.Ordinal), ToolRun.WithInput(exported, "import", "csl", "-", "-o", "-").Output);
    }

    [Fact]
    public void Fields_of_BibTeX_become_variables_of_CSL()
    {
        var path = _folder.Write("sources.facts", "source A\n  title \"T\"\n  journal \"J\"\n  pages \"1--2\"\n  year \"2013\"\n  url \"https://example.org\"\n");
        var exported = ToolRun.Of("export", path, "-f", "csl").Output;
        Assert.Contains("\"container-title\": \"J\"", exported, StringComparison.Ordinal);
        Assert.Contains("\"page\": \"1--2\"", exported, StringComparison.Ordinal);
        Assert.Contains("\"issued\": {\n      \"date-parts\": [\n        [\n          2013\n", exported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "(1,1): error: This is no JSON: ")]
    [InlineData("[{]", "(1,3): error: This is no JSON: ")]
    [InlineData("[\n {\"id\": \"a\",\n  \"title\": \"\\ud800\"}]", "(3,12): error: This is no JSON: This text has half of a pair of surrogates")]
    [InlineData("[] []", "(1,4): error: This is no JSON: ")]
    [InlineData("3", "(1,1): error: a number is no CSL-JSON")]
    [InlineData("[]", "(1,1): error: There is no entry.")]
    [InlineData("[null]", "(1,2): error: null is no entry")]
    public void What_is_no_bibliography_is_refused_at_its_place(string text, string message)
    {
        var run = Import(text);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith(_folder["library.json"] + message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["library.json"], _folder.Files);
    }

    [Fact]
    public void Deep_and_hostile_texts_do_no_harm()
    {
        Assert.StartsWith(_folder["library.json"] + "(1,65): error: This is no JSON: The maximum", Import(new string('[', 100_000)).Errors, StringComparison.Ordinal);
        var run = Import("[{\"id\": \"\\u001b[2J\\u202e\", \"title\": \"a\\\"\\n  evidence \\\"x\\u0000\\u202E\", \"cite\": \"x\", \"a b\": \"x\", \"evidence\": \"../../secret\", \"author\": \"me\", \"editor\": [null, {}], \"issued\": \"yesterday\"}]");
        Assert.Equal(0, run.Code);
        Assert.Equal("source _2J\n  title      \"a\\\" evidence \\\"x\\u{0}\\u{202E}\"\n  issued     yesterday\n  key        \"\\u{1B}[2J\\u{202E}\"\n  x-cite     \"x\"\n  x-evidence \"../../secret\"\n", File.ReadAllText(_folder["out.facts"]));
        Assert.DoesNotContain('\u001b', run.Errors);
    }

    private ToolRun Import(string text) => ToolRun.Of("import", "csl", _folder.Write("library.json", text), "--output", _folder["out.facts"]);
}
