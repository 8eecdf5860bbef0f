using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Facts.Cli.Tests.Comparing;

public sealed class DiffTests : IDisposable
{
    private const string Sources = """
        source Order
          title    "Toll Order"
          url      "https://example.org/order"
          evidence "order.evidence.txt"

        source Report
          title "Annual Report"
          doi   "10.1000/report"


        """;

    private const string Before = Sources + """
        group Tolls
          fact Car = 2.50 EUR
            cite Order "2.50 for a passenger car"
          fact Lorry = 11.80 EUR
            cite Report page 7 "11.80 for a lorry"
          fact Bus = 4
            cite Report "four"
          fact Van = 3
            cite Report "three"
          fact Cart = 1
            cite Report

        """;

    private readonly TemporaryFolder _folder = new();

    public DiffTests()
    {
        foreach (var name in (string[])["old", "new"])
        {
            Directory.CreateDirectory(_folder[name]);
            _folder.Write(name + "/a.facts", Before);
            _folder.Write(name + "/order.evidence.txt", "Whoever passes pays 2.50 for a passenger car.");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("old")]
    [InlineData("new")]
    public void That_something_was_not_understood_is_told(string side)
    {
        _folder.Write(side + "/b.facts", "group More\n  fact Bad = 4 5\n    cite Report\n");
        Assert.Contains("errors in what was read", ToolRun.Of("diff", _folder["old"], _folder["new"]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_equal_folders_have_no_changes()
    {
        var run = Diff();
        Assert.Equal((0, "No changes\n", ""), (run.Code, run.Output, run.Errors));
        Assert.Equal(0, Diff("--exit-code").Code);
        Assert.Equal("### Facts: no changes\n", Diff("--format", "markdown").Output);
    }

    [Theory]
    [InlineData("(11,8): value: new.Tolls.Car: 2.50 EUR -> 2.5 EUR", "= 2.50 EUR", "= 2.5 EUR")]
    [InlineData("(11,8): value: new.Tolls.Car: 2.50 EUR -> 2.50 USD", "2.50 EUR", "2.50 USD")]
    [InlineData("(15,8): value: new.Tolls.Bus: 4 (int) -> 4 (long)", "Bus = 4", "Bus: long = 4")]
    [InlineData("(13,8): citation removed: new.Tolls.Lorry: Report, page 7: “11.80 for a lorry”\n(13,8): citation added: new.Tolls.Lorry: Report, page 8: “11.80 for a lorry”", "page 7", "page 8")]
    [InlineData("(11,8): citation removed: new.Tolls.Car: Order: “2.50 for a passenger car”\n(11,8): citation added: new.Tolls.Car: Order: “2.50 for a motor car”\n(11,8): no longer verified: new.Tolls.Car", "a passenger car\"", "a motor car\"")]
    [InlineData("(15,8): citation added: new.Tolls.Bus: against: Order: “no bus”", "\"four\"", "\"four\"\n    against Order \"no bus\"")]
    [InlineData("(15,8): disputed: new.Tolls.Bus: 5, Order: “five”", "\"four\"", "\"four\"\n    disputed 5\n      cite Order \"five\"")]
    [InlineData("(15,8): retracted: new.Tolls.Bus: stated -> retracted on 2026-01-02 (wrong), use new.Tolls.Van", "\"four\"", "\"four\"\n    status retracted \"wrong\" on 2026-01-02 use Van")]
    [InlineData("(15,8): status: new.Tolls.Bus: stated -> alleged", "\"four\"", "\"four\"\n    status alleged")]
    [InlineData("(17,8): renamed: new.Tolls.Van -> new.Tolls.Minibus", "fact Van", "fact Minibus")]
    [InlineData("(19,8): renamed: new.Tolls.Cart -> new.Tolls.Barrow", "fact Cart", "fact Barrow")]
    [InlineData("(17,8): removed: new.Tolls.Van: 3\n(17,8): added: new.Tolls.Minibus: 4", "fact Van = 3", "fact Minibus = 4")]
    [InlineData("(1,8): source changed: Order: title Toll Order -> title Toll Order 2024", "\"Toll Order\"", "\"Toll Order 2024\"")]
    [InlineData("(6,8): source changed: Report: doi 10.1000/report", "  doi   \"10.1000/report\"\n", "")]
    public void A_change_is_told_as_what_it_is(string expected, string was, string becomes)
    {
        Change(was, becomes);
        var run = Diff("--exit-code");
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Equal(expected.Split('\n'), run.Output.Split('\n')[..^2].Select(line => line[line.IndexOf('(', StringComparison.Ordinal)..]));
    }

    [Fact]
    public void What_may_be_another_fact_is_no_rename()
    {
        Change("fact Van = 3\n    cite Report \"three\"\n  fact Cart = 1\n    cite Report\n", "fact A = 1\n    cite Report\n  fact B = 1\n    cite Report\n");
        Assert.EndsWith("2 removed, 2 added\n", Diff().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_is_renamed_takes_its_facts_along()
    {
        Change("Bus = 4\n    cite Report \"four\"", "Bus = 3\n    cite Report \"three\"");
        _folder.Write("old/a.facts", File.ReadAllText(_folder["new/a.facts"]));
        Change("group Tolls", "group Charges");
        Assert.EndsWith("5 renamed\n", Diff().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_that_ends_is_settled()
    {
        _folder.Write("old/a.facts", Before + "    disputed 2\n      cite Order\n");
        Assert.Contains("settled: new.Tolls.Cart: 2, Order\n", Diff().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_is_told_where_it_stood()
    {
        Change("  fact Cart = 1\n    cite Report\n", "");
        Assert.StartsWith(_folder["old/a.facts"] + "(19,8): removed: new.Tolls.Cart: 1\n", Diff().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_and_rows_are_compared_one_by_one_and_rows_by_their_keys()
    {
        const string Group = "\ngroup Other\n  cite Report\n  fact Rate: int\n    until 2020-12-31 = 1\n    from 2021-01-01 = 2\n  table Sizes by Code\n    | Code: string | Size: int |\n    | \"a-1\" | 1 |\n    | \"b-2\" | 2 |\n";
        _folder.Write("old/a.facts", Sources + Group);
        _folder.Write("new/a.facts", Sources + Group.Replace("= 2\n", "= 3\n", StringComparison.Ordinal).Replace("    | \"a-1\" | 1 |\n", "    | \"c-3\" | 3 |\n    | \"a-1\" | 9 |\n", StringComparison.Ordinal));
        Assert.Equal(
            ["value: new.Other.Rate.From2021_01_01: 2 -> 3", "value: new.Other.Sizes.A1: { \"a-1\", 1 } -> { \"a-1\", 9 }", "added: new.Other.Sizes.C3: { \"c-3\", 3 }", "2 value, 1 added"],
            Diff().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf("): ", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..]));
    }

    [Fact]
    public void Json_has_kind_name_both_sides_and_the_place()
    {
        Change("= 4", "= 5");
        using var document = JsonDocument.Parse(Diff("--format", "json").Output);
        var change = Assert.Single(document.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("value", "new.Tolls.Bus", "4", "5", _folder["new/a.facts"], 15), (Text(change, "kind"), Text(change, "name"), Text(change, "before"), Text(change, "after"), Text(change, "file"), change.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Markdown_has_all_text_of_files_in_code_spans()
    {
        Change("Bus = 4\n    cite Report \"four\"", "Bus = \"| `@somebody` ![x](https://example.org) <b>#1 \\u{1b}[31m\"\n    cite Report \"``four``\"");
        Assert.Equal(
            """
            ### Facts: 1 value, 1 citation removed, 1 citation added

            | change | name | before | after |
            | --- | --- | --- | --- |
            | value | `new.Tolls.Bus` | `4` | ``"\| `@somebody` ![x](https://example.org) <b>#1 \u001b[31m"`` |
            | citation removed | `new.Tolls.Bus` | `Report: “four”` |  |
            | citation added | `new.Tolls.Bus` |  | ```Report: “``four``”``` |

            """.ReplaceLineEndings("\n"),
            Diff("--format", "markdown").Output);
    }

    /// <summary>What a file says that cannot be read would be taken for removed.</summary>
    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        File.WriteAllBytes(_folder["new/b.facts"], [0xFF]);
        var run = Diff();
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"{_folder["new/b.facts"]}(1,1): error FACT9001: ", run.Errors, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private void Change(string was, string becomes)
    {
        var text = File.ReadAllText(_folder["new/a.facts"]);
        Assert.Contains(was, text, StringComparison.Ordinal);
        _folder.Write("new/a.facts", text.Replace(was, becomes, StringComparison.Ordinal));
    }

    private ToolRun Diff(params string[] args) => ToolRun.Of(["diff", _folder["old"], _folder["new"], .. args]);
}
