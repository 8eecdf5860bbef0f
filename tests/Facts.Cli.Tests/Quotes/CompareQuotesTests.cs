using System;
using System.IO;

namespace Facts.Cli.Tests.Quotes;

public sealed class CompareQuotesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CompareQuotesTests()
    {
        Directory.CreateDirectory(_folder["snapshots"]);
        _folder.Write("snapshots/a.txt", "Italy told two officials to leave.\n");
        _folder.Write("snapshots/b.txt", "Thirteen planes landed.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Figures_say_how_many_are_found_of_those_that_are_there_and_of_those_that_are_not()
    {
        _folder.Write("quotes.csv", "case,snapshot,quote,present\n1,a.txt,two officials,true\n2,a.txt,three officials,false\n3,b.txt,\"Thirteen planes\",true\n");
        Assert.Equal((0, "2 texts; present: 2 found, 0 not found; absent: 1 not found, 0 found\n", ""), Told());
    }

    [Fact]
    public void A_folder_without_a_table_is_told() => Assert.Equal(
        (2, "", $"There is no table '{_folder["quotes.csv"]}'. Name a folder that has it, with the columns snapshot, quote and present, and the texts in its folder 'snapshots'.\n"),
        Told());

    [Fact]
    public void Each_difference_is_told_at_its_quote()
    {
        _folder.Write("quotes.csv", "case,snapshot,quote,present\nx#1,a.txt,three officials,true\n,b.txt,planes,false\n");
        var (code, output, errors) = Told();
        Assert.Equal((1, "2 texts; present: 0 found, 1 not found; absent: 0 not found, 1 found\n"), (code, output));
        Assert.Equal(
            $"{_folder["quotes.csv"]}(2,11): error: x#1: it is not found, and the table says that it is there.\n{_folder["quotes.csv"]}(3,8): error: it is found, and the table says that it is not there.\n",
            errors);
    }

    [Theory]
    [InlineData("snapshot,quote\na.txt,two\n", "(1,1): error: The table has no column 'snapshot', 'quote' or 'present'.\n")]
    [InlineData("snapshot,quote,present\na.txt,two,yes\n", "(2,11): error: Write true or false.\n")]
    public void A_table_of_another_form_is_told(string table, string message)
    {
        _folder.Write("quotes.csv", table);
        Assert.Equal((1, _folder["quotes.csv"] + message), (Told().Item1, Told().Item3));
    }

    [Fact]
    public void A_text_that_is_not_there_ends_it()
    {
        _folder.Write("quotes.csv", "snapshot,quote,present\nc.txt,two,true\n");
        Assert.Equal(2, Told().Item1);
        Assert.Equal(2, ToolRun.Of("compare", "quotes", _folder["gone"]).Code);
    }

    private (int, string, string) Told()
    {
        var run = ToolRun.Of("compare", "quotes", _folder[""]);
        return (run.Code, run.Output, run.Errors);
    }
}
