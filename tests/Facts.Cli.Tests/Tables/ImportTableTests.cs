using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Cli.Tests.Tables;

public sealed class ImportTableTests : IDisposable
{
    private const string Prices = """
        Item,unit price,since,stock,big,small,note,rate,code,seen
        tea,2.50,2020-03-01,12,9999999999,1e-7,"a ""b"" | c",12%,007,2020-03
        coffee,11.80,2021-07-01,,3,2.5,"",3%,010,2021

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Columns_get_names_and_types_and_rows_stay_as_they_are()
    {
        var run = ImportCsv(Prices, "--key", "Item", "--source", "PriceList", "--namespace", "Shop", "--group", "Goods", "--type", "unit price=decimal in EUR", "--type", "Seen=partial date");
        Assert.Equal((0, "2 rows, 10 columns\n"), (run.Code, run.Output));
        const string expected = """
            namespace Shop

            group Goods
              table Prices by Item
                | Item: string | UnitPrice: decimal in EUR | Since: date | Stock: int? | Big: long  | Small: double | Note: string  | Rate: string | Code: string | Seen: partial date |
                | "tea"        | 2.50                      | 2020-03-01  | 12          | 9999999999 | 1e-7          | "a \"b\" | c" | "12%"        | "007"        | 2020-03            |
                | "coffee"     | 11.80                     | 2021-07-01  |             | 3          | 2.5           | ""            | "3%"         | "010"        | 2021               |
                cite PriceList

            """;
        Assert.Equal(expected, File.ReadAllText(_folder["out.facts"]));
        Assert.Equal(expected, Formatter.Format(SyntaxTree.Parse(expected)));
        Assert.Contains(_folder["prices.csv"] + "(1,6): note: The column 'unit price' is called 'UnitPrice'.\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'Item'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_rows_go_into_a_data_file_beside_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 101).Select(i => $"{i};\"name; \"\"{i}\"\"\";\n"));
        var run = ImportCsv("Id;Name;More\n" + rows, "--key", "Id", "--delimiter", ";", "--source", "S", "--type", "More=int");
        Assert.Equal(new ToolRun(0, "101 rows, 3 columns, rows in out.facts.csv\n", ""), run);
        Assert.Equal("table Prices by Id from \"out.facts.csv\"\n  | Id: int | Name: string | More: int? |\n  cite S\n", File.ReadAllText(_folder["out.facts"]));
        Assert.StartsWith("Id,Name,More\n1,\"name; \"\"1\"\"\",\n", File.ReadAllText(_folder["out.facts.csv"]), StringComparison.Ordinal);
        _folder.Write("s.facts", "source S\n  title \"S\"\n  url \"https://example.org\"\n");
        var check = ToolRun.Of("check", _folder[""]);
        Assert.Equal((0, "2 files: 0 errors, 0 warnings, 0 suggestions"), (check.Code, check.Output.TrimEnd('\n').Split('\n')[^1]));
        Assert.Equal(0, ImportCsv("Id;Name\n1;a\n", "--delimiter", ";", "--rows", "file", "--force").Code);
        Assert.Equal(2, ToolRun.WithInput("A\n1\n", "import", "csv", "-", "-o", "-", "--rows", "file").Code);
    }

    [Fact]
    public void Without_a_source_it_says_so()
    {
        var run = ImportCsv("A\n1\n");
        Assert.Equal((0, _folder["prices.csv"] + "(1,1): note: No row is cited: say with '--source' where they are from, or 'facts check' will ask (FACT0001).\n"), (run.Code, run.Errors));
        Assert.Contains("warning FACT0001", ToolRun.Of("check", _folder[""]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_can_be_left_out_and_texts_can_stand_for_no_value()
    {
        var run = ImportCsv("A,B,C\n1,x,2\nN/A,y,-\n", "--skip", "B", "--null", "N/A", "--null", "-", "--source", "S", "--over", "A", "--key", "C");
        Assert.Equal(1, run.Code); // A timeline wants days, and a key a value.
        run = ImportCsv("A,B,C\n1,x,2\nN/A,y,-\n", "--skip", "B", "--null", "N/A", "--null", "-", "--source", "S");
        Assert.Equal((0, "table Prices\n  | A: int? | C: int? |\n  | 1       | 2       |\n  |         |         |\n  cite S\n"), (run.Code, File.ReadAllText(_folder["out.facts"])));
    }

    [Theory]
    [InlineData("", "(1,1): error: The table has no rows below the titles of its columns.")]
    [InlineData("A,B\n", "(1,1): error: The table has no rows below the titles of its columns.")]
    [InlineData("A,B\n1\n", "(2,2): error: This record has 1 field, and the first one 2. Add what is missing, if only the delimiters.")]
    [InlineData("A,A\n1,2\n", "(1,3): error: Two columns are called 'A'.")]
    public void What_is_no_table_is_refused(string text, string finding)
    {
        var run = ImportCsv(text, "--source", "S");
        Assert.Equal(new ToolRun(1, "", _folder["prices.csv"] + finding + "\n"), run);
        Assert.Equal(["prices.csv"], _folder.Files);
    }

    [Theory]
    [InlineData("A,B\n1,x\n2,y\n", "B=int", "(2,3): error: ")]
    [InlineData("A,B\n1,1\n2,3000000000\n", "B=int", "(3,3): error: ")]
    [InlineData("A,B\n1,1\n1,2\n", "B=int", "(3,1): error: ")]
    [InlineData("A,B\n1,1\n2,x y | 2\n", "B=int", "(3,3): error: 'x y | 2' is no value of type 'int'.")]
    [InlineData("A,B\n1,1\n2,\"3 |\nfact Evil = 1\"\n", "B=int", "(3,3): error: '3 | fact Evil = 1' is no value of type 'int'.")]
    [InlineData("A,B\n1,1\n", "B=nothing", "(1,3): error: ")]
    public void What_is_not_of_its_type_is_told_in_the_table(string text, string type, string finding)
    {
        foreach (var place in new[] { "inline", "file" })
        {
            var run = ImportCsv(text, "--key", "A", "--source", "S", "--type", type, "--rows", place);
            Assert.Equal((1, ""), (run.Code, run.Output));
            Assert.Contains(_folder["prices.csv"] + (place == "inline" ? finding : finding[..finding.IndexOf(')', StringComparison.Ordinal)]), run.Errors, StringComparison.Ordinal);
            Assert.Equal(["prices.csv"], _folder.Files);
        }
    }

    [Theory]
    [InlineData("--key", "Itm", "There is no column 'Itm'. Is 'Item' meant?\n")]
    [InlineData("--skip", "Itm", "There is no column 'Itm'. Is 'Item' meant?\n")]
    [InlineData("--type", "Itm=int", "There is no column 'Itm'. Is 'Item' meant?\n")]
    [InlineData("--type", "Item", "'--type': 'Item' does not say a column and its type, such as Price=decimal.\n")]
    [InlineData("--type", "Item=int | C: int", "'--type': 'int | C: int' is no type.\n")]
    [InlineData("--delimiter", "ab", "'--delimiter': Write one character, or tab.\n")]
    public void A_column_that_there_is_not_is_misuse(string option, string value, string message)
    {
        var run = ImportCsv("Item,B\n1,2\n", option, value, "--source", "S");
        Assert.Equal((2, "", message), (run.Code, run.Output, run.Errors.TrimEnd('\n') + "\n"));
    }

    [Fact]
    public void A_stray_mark_among_numbers_is_told()
    {
        var run = ImportCsv("A\n" + string.Concat(Enumerable.Range(0, 20).Select(i => i.ToString(CultureInfo.InvariantCulture) + "\n")) + "n/a\n", "--source", "S");
        Assert.Equal((0, _folder["prices.csv"] + "(22,1): note: 'A' is of type string: 'n/a' is no number as the others are. Say what stands for no value with '--null', or another type with '--type'.\n"), (run.Code, run.Errors));
    }

    [Fact]
    public void Decimals_behind_a_comma_are_told()
    {
        var run = ImportCsv("A;B\n58,9;x\n-9,1;y\n", "--delimiter", ";", "--source", "S");
        Assert.Equal((0, _folder["prices.csv"] + "(2,1): note: 'A' is of type string: facts write the decimals of '58,9' behind a point.\n"), (run.Code, run.Errors));
    }

    [Fact]
    public void Json_of_both_forms_becomes_a_table()
    {
        var rows = ImportJson("""[{ "code": "COL", "grade": 6, "pay": 1.50, "active": true, "since": "2020-01-02" }, { "grade": 5, "code": "MAJ", "pay": 1E3, "active": false, "since": null }]""", "--key", "code", "--source", "S");
        Assert.Equal(0, rows.Code);
        Assert.Equal(
            """
            table Ranks by Code
              | Code: string | Grade: int | Pay: double | Active: bool | Since: date? |
              | "COL"        | 6          | 1.50        | true         | 2020-01-02   |
              | "MAJ"        | 5          | 1e3         | false        |              |
              cite S

            """,
            File.ReadAllText(_folder["out.facts"]));
        Assert.Equal(0, ImportJson("""{ "COL": { "grade": 6 }, "MAJ": { "grade": 5 } }""", "--source", "S", "--force").Code);
        Assert.Equal("table Ranks by Key\n  | Key: string | Grade: int |\n  | \"COL\"       | 6          |\n  | \"MAJ\"       | 5          |\n  cite S\n", File.ReadAllText(_folder["out.facts"]));
    }

    [Theory]
    [InlineData("{", "(1,2): error: This is no JSON: ")]
    [InlineData("3", "(1,1): error: a number is no table")]
    [InlineData("[]", "(1,1): error: The table has no rows.")]
    [InlineData("[1]", "(1,2): error: a number is no row")]
    [InlineData("[{\"a\": 1,\n\"a\": 2}]", "(2,1): error: 'a' stands twice in this row.")]
    [InlineData("[{\"a\": {\"b\": 1}}]", "(1,8): error: 'a' is an object, and a cell has one value. Leave the column out with '--skip a', or import what is in it as a table of its own.")]
    [InlineData("[{\"a\": 1},\n{\"a\": \"x\"}]", "(2,7): error: 'a' has values of several kinds: this one is another than the first. Say its type: '--type a=string'.")]
    [InlineData("{\"x\": {\"a\": 1}, \"x\": {\"a\": 2}}", "(1,17): error: ")]
    public void Json_that_is_no_table_is_refused_at_its_place(string text, string finding)
    {
        var run = ImportJson(text, "--source", "S");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(_folder["ranks.json"] + finding, run.Errors, StringComparison.Ordinal);
        Assert.Equal(["ranks.json"], _folder.Files);
    }

    [Fact]
    public void What_is_mixed_or_nested_can_be_taken_all_the_same()
    {
        var run = ImportJson("""[{ "a": 1.0, "b": [1] }, { "a": "x" }]""", "--source", "S", "--type", "a=string", "--skip", "b");
        Assert.Equal((0, "table Ranks\n  | A: string |\n  | \"1.0\"     |\n  | \"x\"       |\n  cite S\n"), (run.Code, File.ReadAllText(_folder["out.facts"])));
    }

    private ToolRun ImportCsv(string text, params string[] more) => ToolRun.Of(["import", "csv", _folder.Write("prices.csv", text), "-o", _folder["out.facts"], .. more]);

    private ToolRun ImportJson(string text, params string[] more) => ToolRun.Of(["import", "json", _folder.Write("ranks.json", text), "-o", _folder["out.facts"], .. more]);

    [Theory]
    [InlineData("A;B\n1;2\n", "If ';' stands between its fields, say so with '--delimiter \";\"'.")]
    [InlineData("A\tB\n1\t2\n", "If 'tab' stands between its fields, say so with '--delimiter tab'.")]
    public void A_table_of_one_column_may_have_another_delimiter(string table, string message) =>
        Assert.Contains("-(1,1): note: The table has one column. " + message, ToolRun.WithInput(table, "import", "csv", "-", "--name", "T", "--output", "-").Errors, StringComparison.Ordinal);
}
