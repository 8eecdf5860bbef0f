namespace Facts.Language.Tests.Checks;

public sealed class FACT0005_UntraceableSourceTests
{
    [Fact]
    public void A_source_without_a_title_is_reported_at_its_name() => Expect("[|Herald|]", "url \"https://example.org/a\"",
        "FACT0005: Source 'Herald' cannot be found again: it has no title. Add 'title \"…\"' below it.");

    [Fact]
    public void A_source_without_a_trace_is_reported() => Expect("[|Herald|]", "title \"A\"",
        "FACT0005: Source 'Herald' cannot be found again: it has no url, doi, isbn or evidence. Add one of them below it, such as 'url \"https://…\"'.");

    [Fact]
    public void A_source_with_neither_is_reported_once() => Expect("[|Herald|]", "publisher \"A\"",
        "FACT0005: Source 'Herald' cannot be found again: it has no title, and no url, doi, isbn or evidence. Add a title and one of the others below it.");

    [Fact]
    public void A_source_without_fields_is_reported() => Findings.Expect("source [|Herald|]\nfact Officials = 2\n  cite Herald\n",
        "FACT0005: Source 'Herald' cannot be found again: it has no title, and no url, doi, isbn or evidence. Add a title and one of the others below it.");

    [Theory]
    [InlineData("title \"\"")]
    [InlineData("title \" \"")]
    public void An_empty_title_is_none(string title) => Expect("[|Herald|]", title + "\n  doi \"10.1000/182\"",
        "FACT0005: Source 'Herald' cannot be found again: it has no title. Add 'title \"…\"' below it.");

    [Fact]
    public void A_printed_name_is_no_title() => Findings.Expect("source [|Herald|] \"The Herald\"\n  url \"https://example.org/a\"\nfact Officials = 2\n  cite Herald\n",
        "FACT0005: Source 'Herald' cannot be found again: it has no title. Add 'title \"…\"' below it.");

    [Fact]
    public void A_misspelt_field_is_named_and_not_reported_again() => Expect("[|Herald|]", "titel \"A\"\n  url \"https://example.org/a\"",
        "FACT0005: Source 'Herald' cannot be found again: it has no title. Is 'titel' meant as 'title'?");

    [Theory]
    [InlineData("doi \"10.1000/182\"")]
    [InlineData("isbn \"978-3-16-148410-0\"")]
    [InlineData("url \"https://example.org/a\"")]
    public void One_trace_is_enough(string trace) => Expect("Herald", "title \"A\"\n  " + trace);

    [Fact]
    public void Evidence_is_a_trace() => Expect("Herald", "title \"A\"\n  evidence [|\"a.seal\"|]", "FACT0104: There is no file 'a.seal' in this project. Make it with 'facts seal', or look whether it is spelt in the same case. Any other file is added by '<FactsEvidence Include=\"…\" />'.");

    [Theory]
    [InlineData("title \"A\"\n  url https://example.org/a b\n")]
    [InlineData("title \"A\"\n  url = \"https://example.org/a\"\n")]
    [InlineData("title \"A\"\n  url\n")]
    [InlineData("title \"A\"\n  ?? url \"https://example.org/a\"\n")]
    [InlineData("title \"A\n  url \"https://example.org/a\"\n")]
    [InlineData("title \"A\"\n  url \"\"\n")]
    public void A_field_that_is_reported_is_not_missing_as_well(string fields) => Assert.Single(Findings.Ids("source Herald\n  " + fields + "fact Officials = 2\n  cite Herald\n"));

    private static void Expect(string name, string fields, params string[] messages) =>
        Findings.Expect($"source {name}\n  {fields}\nfact Officials = 2\n  cite Herald\n", messages);
}
