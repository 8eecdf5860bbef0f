using System;
using System.IO;
using System.Linq;
using CsCheck;
using Facts.Cli.Exporting;
using Facts.Language.Data;

namespace Facts.Cli.Tests.Exporting;

/// <summary>CSV and Markdown.</summary>
public sealed class ExportTextTests : IDisposable
{
    private const string Facts = """
        namespace Shop

        source List
          title "Prices | [all] <b>"
          url   "https://example.org/a?x=<y>"
          note  "first"

        source Bad
          title "Script"
          url   "javascript:alert(1)"

        group Goods
          /// What *tea* costs.
          fact Tea "the tea" = 2.50 EUR
            cite List page 3 "2.50"
            disputed 2.60 EUR
              cite Bad
              according-to "a clerk"
          fact Loss = -40
            cite List
          fact Formula = "=HYPERLINK(\"x\",\"y\")\n@z"
            cite List
            note "+1"
          fact Rate: decimal
            from 2020-01-01 until 2020-12-31 = 19%
              cite List
            from 2021-01-01 = none
              cite List
          fact Twice = Tea * 2
          table Stock by Item
            | Item: string | Count: int? | Note: string?      | cite       |
            | "tea, green" | 5           | "-x \"q\" \| <i>*" | List "tea" |
            | "=1+1"       | unknown     |                    | Bad        |

        """;

    private readonly TemporaryFolder _folder = new();

    public ExportTextTests() => _folder.Write("shop.facts", Facts.Replace("\\|", "|", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_has_a_line_for_each_fact_and_part()
    {
        var csv = CsvFile.Parse(Export("csv"), ',');
        Assert.Empty(csv.Problems);
        var header = new CsvHeader(csv);
        string Field(int row, string title) => csv[row][header.Find(title)].Value;
        Assert.Equal(["fact", "disputed", "fact", "fact", "fact", "entry", "entry", "fact", "cell", "cell", "cell", "cell", "cell", "cell"], Enumerable.Range(1, csv.Count - 1).Select(row => Field(row, "kind")));
        Assert.Equal(("Shop.Goods.Tea", "2.50", "EUR", "2.50 EUR", "true", "List, page 3: “2.50” [not-checkable]"), (Field(1, "name"), Field(1, "value"), Field(1, "unit"), Field(1, "written"), Field(1, "disputed"), Field(1, "citations")));
        Assert.Equal(("2.60", "a clerk"), (Field(2, "value"), Field(2, "according-to")));
        Assert.Equal("=HYPERLINK(\"x\",\"y\")\n@z", Field(4, "value"));
        Assert.Equal(("2020-01-01", "2020-12-31", "0.19", "19%"), (Field(6, "from"), Field(6, "until"), Field(6, "value"), Field(6, "written")));
        Assert.Equal("none", Field(7, "value"));
        Assert.Equal("Tea * 2", Field(8, "formula"));
        Assert.Equal(("1.Item", "tea, green"), (Field(9, "part"), Field(9, "value")));
    }

    [Fact]
    public void On_request_texts_are_no_formulas_and_numbers_stay_numbers()
    {
        var csv = Export("csv", "--guard-formulas");
        Assert.Contains("\"'=HYPERLINK(", csv, StringComparison.Ordinal);
        Assert.Contains(",-40,", csv, StringComparison.Ordinal);
        Assert.Contains(",'+1,", csv, StringComparison.Ordinal);
        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
        Assert.Equal("Item,Count,Note\n\"tea, green\",5,\"'-x \"\"q\"\" | <i>*\"\n'=1+1,unknown,\n", Export("csv", "--table", "Stock", "--guard-formulas"));
    }

    [Fact]
    public void A_table_that_goes_out_comes_in_again()
    {
        var table = Export("csv", "--table", "Shop.Goods.Stock");
        Assert.Equal("Item,Count,Note\n\"tea, green\",5,\"-x \"\"q\"\" | <i>*\"\n=1+1,unknown,\n", table);
        var again = ToolRun.Of("import", "csv", _folder.Write("again.csv", table), "--source", "S", "--key", "Item", "--type", "Count=int?", "-o", "-");
        Assert.Equal("table Again by Item\n  | Item: string | Count: int? | Note: string?     |\n  | \"tea, green\" | 5           | \"-x \\\"q\\\" | <i>*\" |\n  | \"=1+1\"       | unknown     |                   |\n  cite S\n", again.Output);
        Assert.Equal(new ToolRun(2, "", "There is no table 'None'.\n"), ToolRun.Of("export", _folder["shop.facts"], "-f", "csv", "--table", "None"));
        Assert.Equal(2, ToolRun.Of("export", _folder["shop.facts"], "--table", "Stock").Code);
    }

    [Fact]
    public void Markdown_shows_texts_as_they_are_and_links_to_pages_alone()
    {
        var text = Export("markdown");
        Assert.Contains("\n## Shop\\.Goods\n\n### the tea\n\nWhat \\*tea\\* costs\\.\n\n- **Tea** = 2\\.50 EUR, disputed\n  - List\\, page 3\\: “2\\.50” \\[not\\-checkable\\]\n  - **disputed** = 2\\.60", text, StringComparison.Ordinal);
        Assert.Contains("| tea\\, green | 5 | \\-x \\\"q\\\" \\| &lt;i&gt;\\* | List\\: “tea” \\[not\\-checkable\\] |\n", text, StringComparison.Ordinal);
        Assert.Contains("- **List**: [Prices \\| \\[all\\] &lt;b&gt;](<https://example.org/a?x=%3Cy%3E>)\n  - note\\: first\n", text, StringComparison.Ordinal);
        Assert.Contains("- **Bad**: Script\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](<javascript", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_markup() => Gen.String[Gen.OneOf(Gen.Char, Gen.Char["<>&*_`[]()#|\\\n\r\t\u202e\u001b!~-+.1 "]), 0, 20].Sample(text =>
    {
        var escaped = MarkdownText.Escape(text);
        Assert.DoesNotContain(escaped, c => c is '<' or '>' or '\n' or '\r' or '\u202e' or '\u001b');
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
                i++;
            else
                Assert.False(escaped[i] is '*' or '_' or '`' or '[' or ']' or '|' or '#' or '~' or '!', escaped);
        }
    }, iter: 5_000);

    [Fact]
    public void What_hides_leaves_its_mark_and_what_is_seen_stays() => Assert.Equal("a\uFFFDb\uFFFD\uFFFDc 👩\u200D🔬", MarkdownText.Escape("a\u200Bb\u202E\U000E0041c 👩\u200D🔬"));

    private string Export(string format, params string[] more)
    {
        var run = ToolRun.Of(["export", _folder["shop.facts"], "--format", format, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        return run.Output;
    }
}
