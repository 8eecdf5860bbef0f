namespace Facts.Language.Tests.Syntax;

/// <summary>What a citation is made of. Each text has the one mistake that is marked in it.</summary>
public sealed class CitationErrorTests
{
    [Theory]
    [InlineData("fact A = 1\n  cite W [|pge|] 3", "FACT1013", "'pge' is no locator. Is 'page' meant?")]
    [InlineData("fact A = 1\n  cite W [|p|] 12", "FACT1013", "'p' is no locator. Is 'page' meant?")]
    [InlineData("fact A = 1\n  cite W [|p|]. 12", "FACT1013", "'p' is no locator. Is 'page' meant?")]
    [InlineData("fact A = 1\n  cite W [|Page|] 12", "FACT1013", "'Page' is no locator. Is 'page' meant?")]
    [InlineData("fact A = 1\n  cite W [|chaptre|] \"One\" page 2", "FACT1013", "'chaptre' is no locator. Is 'chapter' meant?")]
    [InlineData("fact A = 1\n  cite W [|xyz|] 3", "FACT1013", "'xyz' is no locator. Use page, para, section, line, table, figure, chapter, column, row, time or another term of CSL.")]
    [InlineData("table T\n  | A | cite |\n  | 1 | W [|sektion|] 3 \"q\"; V |", "FACT1013", "'sektion' is no locator. Is 'section' meant?")]
    public void A_misspelt_locator_is_told_the_nearest(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact A = 1\n  cite[||]", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    [InlineData("fact A = 1\n  cite [|\"quote\"|]", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    [InlineData("fact A = 1\n  cite W [|12|]", "FACT1009", "A locator's term is missing here. Write for example page 12, para 6 or section \"12.1(b)\".")]
    [InlineData("fact A = 1\n  cite W page[||]", "FACT1009", "A locator's value is missing here. Write it behind 'page'.")]
    [InlineData("fact A = 1\n  cite W page[||]\n  cite V", "FACT1009", "A locator's value is missing here. Write it behind 'page'.")]
    [InlineData("fact A = 1\n  cite W \"q\" [|page|] 3", "FACT1001", "'page' is not expected here. Locators stand before the quotes.")]
    [InlineData("fact A = 1\n  cite W \"q\" after[||]", "FACT1009", "A text is missing here. Write in quotes what stands before the quote.")]
    [InlineData("fact A = 1\n  cite W [|after|] \"x\" \"q\"", "FACT1001", "'after' is not expected here. 'after' and 'before' stand behind a quote.")]
    [InlineData("fact A = 1\n  cite W[|,|] V", "FACT1001", "',' is not expected here. Another source stands on another 'cite' line.")]
    [InlineData("fact A = 1\n  cite W page 3[|,|] page 5", "FACT1001", "',' is not expected here. Locators and quotes follow each other without a sign between them: page 3 para 5.")]
    [InlineData("fact A = 1\n  cite W page 3[|,|] 5", "FACT1001", "',' is not expected here. Locators and quotes follow each other without a sign between them: page 3 para 5.")]
    [InlineData("table T\n  | A | cite |\n  | 1 | W page 3[|,|] \"q\" |", "FACT1001", "',' is not expected here. Locators and quotes follow each other without a sign between them: page 3 para 5.")]
    [InlineData("fact A = 1\n  cite W \"\"[|we|] never saw\"\"", "FACT1001", "'we' is not expected here. A quote stands in one pair of \"; a \" within it is written \\\".")]
    [InlineData("fact A = 1\n  cite W [|\"the first words|]\n    and the others\"", "FACT1002", "This string is not closed. Add \" at its end.")]
    [InlineData("fact A = 1\n  cite W [|\"the first words|]\n  and the others\"\n  note \"n\"", "FACT1002", "This string is not closed. Add \" at its end.")]
    [InlineData("fact A = 1\n  status alleged [|use|] B", "FACT1001", "'use' is not expected here. Only what is retracted has something to use instead: status retracted use NAME.")]
    [InlineData("fact A = 1\n  status alleged [|by|] \"x\"", "FACT1001", "'by' is not expected here. Who says so stands on a line of its own: according-to \"…\".")]
    [InlineData("fact A = 1\n  [|retracted|] use B", "FACT1012", "A line cannot begin with 'retracted' here. Write 'status retracted'.")]
    [InlineData("fact A = 1\n  disputed [|by|] W 5", "FACT1001", "'by' is not expected here. Write 'disputed' and the other value, and below it, indented deeper, 'cite' and the source that has it.")]
    [InlineData("fact A = 1\n  cite W[|:|] \"q\"", "FACT1001", "':' is not expected here. A citation names a source; its address stands in the 'source' declaration.")]
    [InlineData("fact A = 1\n  cite https[|:|]//example.org", "FACT1001", "':' is not expected here. A citation names a source; its address stands in the 'source' declaration.")]
    [InlineData("fact A = 1\n  cite [|my-source|] \"q\"", "FACT1001", "'my-source' is not expected here. A name has letters, digits and '_'. Write MySource.")]
    [InlineData("fact A = 1\n  against[||]", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    [InlineData("table T\n  | A | cite |\n  | 1 | [|\"q\"|] |", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    public void What_a_citation_is_made_of_stands_in_order(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("fact A = 1\n  cite W page 3,5-7 para 6 \"q\"")]
    [InlineData("fact A = 1\n  cite W section \"12,\" page 3")]
    [InlineData("fact A = 1\n  cite W \"the first\"\n    \"and the others\"")]
    [InlineData("fact A = 1\n  status retracted \"withdrawn\" on 2021-04-02 use B")]
    [InlineData("fact A = 1\n  disputed by")]
    [InlineData("fact A: R\n  alleged = 3\n  retracted = 4")]
    public void What_only_looks_like_these_is_right(string text) => Assert.Empty(SyntaxInvariants.Check(text).Diagnostics);
}
