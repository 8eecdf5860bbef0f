namespace Facts.Language.Tests.Syntax;

/// <summary>The first word of a line. Each text has the one mistake that is marked in it.</summary>
public sealed class KeywordErrorTests
{
    [Theory]
    [InlineData("[|fct|] X = 1", "FACT1012", "A line cannot begin with 'fct' here. Is 'fact' meant?")]
    [InlineData("[|Fact|] X", "FACT1012", "A line cannot begin with 'Fact' here. Is 'fact' meant?")]
    [InlineData("[|sorce|] W\n  title \"x\"", "FACT1012", "A line cannot begin with 'sorce' here. Is 'source' meant?")]
    [InlineData("[|recrod|] R\n  A: int", "FACT1012", "A line cannot begin with 'recrod' here. Is 'record' meant?")]
    [InlineData("fact X = 1\n  [|cit|] W \"q\"", "FACT1012", "A line cannot begin with 'cit' here. Is 'cite' meant?")]
    [InlineData("fact X = 1\n  [|statsu|] alleged", "FACT1012", "A line cannot begin with 'statsu' here. Is 'status' meant?")]
    [InlineData("fact X: int\n  [|form|] 2020 = 1", "FACT1012", "A line cannot begin with 'form' here. Is 'from' meant?")]
    [InlineData("group G\n  [|gruop|] H", "FACT1012", "A line cannot begin with 'gruop' here. Is 'group' meant?")]
    [InlineData("[|let|] X = 1", "FACT1012", "A line cannot begin with 'let' here. Is 'fact' meant?")]
    [InlineData("table T\n  [|colunm|] A = \"a\"", "FACT1012", "A line cannot begin with 'colunm' here. Is 'column' meant?")]
    public void A_misspelt_keyword_is_told_the_nearest(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("[|const|] int X = 1", "FACT1012", "A line cannot begin with 'const' here. At the top level stand namespace, policy, group, source, enum, unit, record, fact and table.")]
    [InlineData("[|Gruppe|] X\n  fact A = 1", "FACT1012", "A line cannot begin with 'Gruppe' here. At the top level stand namespace, policy, group, source, enum, unit, record, fact and table.")]
    [InlineData("fact X = 1\n  [|source|] W \"q\"", "FACT1008", "'source' does not belong under 'fact'. The source of a value is named by 'cite'.")]
    [InlineData("fact X = 1\n  [|according|] to \"x\"", "FACT1012", "A line cannot begin with 'according' here. Is 'according-to' meant?")]
    public void A_word_that_is_no_keyword_is_told_what_stands_there(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("[|X|] = 1", "FACT1009", "'fact' is missing here. Write 'fact X'.")]
    [InlineData("[|X|]: int = 1", "FACT1009", "'fact' is missing here. Write 'fact X'.")]
    [InlineData("[|Dossier|]\n\ngroup G", "FACT1009", "'namespace' is missing here. Write 'namespace Dossier'.")]
    [InlineData("[|W|]\n  title \"x\"", "FACT1009", "'source' is missing here. Write 'source W'.")]
    [InlineData("[|G|]\n  fact A = 1", "FACT1009", "'group' is missing here. Write 'group G'.")]
    [InlineData("[|T|]\n  | A |", "FACT1009", "'table' is missing here. Write 'table T'.")]
    [InlineData("[|R|]\n  A: int", "FACT1009", "'record' is missing here. Write 'record R'.")]
    [InlineData("[|E|] { A, B }", "FACT1009", "'enum' is missing here. Write 'enum E'.")]
    [InlineData("[|Expulsion|]", "FACT1009", "'namespace' is missing here. Write 'namespace Expulsion'.")]
    [InlineData("[|T|]: R by A\n  cite W", "FACT1009", "'table' is missing here. Write 'table T'.")]
    [InlineData("table T\n  [|Numeric|] = \"N\"", "FACT1009", "'column' is missing here. Write 'column Numeric'.")]
    public void A_missing_keyword_is_told_by_what_stands_below(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
