namespace Facts.Language.Tests.Syntax;

/// <summary>Rows, headers and the words behind a table's name. Each text has the one mistake that is marked in it.</summary>
public sealed class TableErrorTests
{
    [Theory]
    [InlineData("table T\n  | A | B[||]\n  | 1 | 2 |", "FACT1009", "'|' is missing here. A row ends with '|', and its cells are separated by it.")]
    [InlineData("table T\n  | A | B |\n  | 1 | 2[||]", "FACT1009", "'|' is missing here. A row ends with '|', and its cells are separated by it.")]
    [InlineData("table T\n  | A | B |\n  [|1|] | 2 |", "FACT1009", "'|' is missing here. A row begins with '|'.")]
    [InlineData("table T\n  [|A|] | B |\n  | 1 | 2 |", "FACT1009", "'|' is missing here. A row begins with '|'.")]
    [InlineData("table T\n  | A | B |\n  | 1 [|2|] | 2 |", "FACT1001", "'2' is not expected here. A cell holds one value; '|' ends it.")]
    [InlineData("table T\n  | A | B |\n  |[|-|]--|---|\n  | 1 | 2 |", "FACT1001", "'-' is not expected here. No line stands between a table's header and its rows. Remove it.")]
    [InlineData("table T\n  | A[|,|] B |", "FACT1001", "',' is not expected here. A column has a name and perhaps a type; '|' ends it.")]
    [InlineData("table T\n  | [|\"A\"|] | B |", "FACT1009", "A column is missing here. Write the column's name between the bars.")]
    [InlineData("table T\n  | A: [|||] B |", "FACT1009", "A type is missing here. Write a type such as int, decimal, string or date; a value stands behind '='.")]
    [InlineData("table T\n  | A | B |\n  | [1, 2 [|||] 2 |", "FACT1009", "']' is missing here. Close the bracket with ']', and separate values by a comma and a space.")]
    [InlineData("table T\n  | A | cite |\n  | 1 | W[|,|] V |", "FACT1001", "',' is not expected here. Another source stands on another 'cite' line.")]
    [InlineData("fact A = 1\n  [|||] a |", "FACT1008", "A table's row does not belong under 'fact'. Under a value stand its citations, and what else is said of it.")]
    public void A_row_stands_between_bars(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);

    [Theory]
    [InlineData("table[||]", "FACT1009", "A name is missing here. Write the table's name behind 'table'.")]
    [InlineData("table T by[||]", "FACT1009", "A column is missing here. Write the column of the key behind 'by'.")]
    [InlineData("table T by A [|B|]", "FACT1001", "'B' is not expected here. Behind a table's name stand its type, by, over and from, in this order, columns separated by commas.")]
    [InlineData("table T by A,[||]", "FACT1009", "A column is missing here. Write a column behind the comma.")]
    [InlineData("table T over[||]", "FACT1009", "A column is missing here. Write the column of the dates behind 'over'.")]
    [InlineData("table T over A [|by|] B", "FACT1001", "'by' is not expected here. Behind a table's name stand its type, by, over and from, in this order, columns separated by commas.")]
    [InlineData("table T from [|data|].csv", "FACT1009", "A path is missing here. Write the data file's path in quotes behind 'from'.")]
    [InlineData("table T from \"data.csv\" delimiter[||]", "FACT1009", "A delimiter is missing here. Write it in quotes behind 'delimiter'.")]
    [InlineData("table T\n  column[||]", "FACT1009", "A column is missing here. Write the column's name behind 'column'.")]
    [InlineData("table T\n  column A [|\"a\"|]", "FACT1009", "'=' is missing here. Write '=' and the column's name in the data file.")]
    [InlineData("table T\n  column A = [|a|]", "FACT1009", "A name is missing here. Write the column's name in the data file, in quotes.")]
    [InlineData("table T\n  column A = \"a\" null[||]", "FACT1009", "A text is missing here. Write the text that means null, in quotes.")]
    public void The_words_behind_a_tables_name_stand_in_order(string markup, string rule, string message) => SyntaxErrors.Expect(markup, rule, message);
}
