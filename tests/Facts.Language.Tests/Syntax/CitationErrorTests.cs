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
    [InlineData("fact A = 1\n  cite W[|:|] \"q\"", "FACT1001", "':' is not expected here. A citation names a source; its address stands in the 'source' declaration.")]
    [InlineData("fact A = 1\n  cite https[|:|]//example.org", "FACT1001", "':' is not expected here. A citation names a source; its address stands in the 'source' declaration.")]
    [InlineData("fact A = 1\n  cite [|my-source|] \"q\"", "FACT1001", "'my-source' is not expected here. A name has letters, digits and '_'. Write MySource.")]
    [InlineData("fact A = 1\n  against[||]", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    [InlineData("table T\n  | A | cite |\n  | 1 | [|\"q\"|] |", "FACT1009", "A source is missing here. Write the source's name; quotes stand behind it.")]
    public void What_a_citation_is_made_of_stands_in_order(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
