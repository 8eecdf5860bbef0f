using System;
using System.IO;

namespace Facts.Cli.Tests.Files;

/// <summary>What an import has made is mended and cited by hand, and is not lost to the next import.</summary>
public sealed class ExistingFileTests : IDisposable
{
    private const string Work = "fact A = 1\n  cite Mine\n";

    private readonly TemporaryFolder _folder = new();

    public ExistingFileTests()
    {
        _folder.Write("t.csv", "Item,Price\ntea,2.50\n");
        _folder.Write("t.json", "[{\"Item\":\"tea\"}]");
        _folder.Write("library.json", "[{\"id\":\"a\",\"title\":\"T\"}]");
        _folder.Write("p.yaml", "values:\n  2020-01-01: 1\n");
        _folder.Write("codata.csv", "name,value,uncertainty,unit\na b,1,(exact),m\n");
        _folder.Write("out.facts", Work);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", "t.csv")]
    [InlineData("json", "t.json")]
    [InlineData("csl", "library.json")]
    [InlineData("openfisca", "p.yaml")]
    [InlineData("codata", "codata.csv", "--year", "2022")]
    public void No_import_writes_over_a_file_unless_that_is_forced(string kind, string file, params string[] more)
    {
        string[] args = ["import", kind, _folder[file], "--output", _folder["out.facts"], .. more];
        var run = ToolRun.Of(args);
        Assert.Equal((2, "", Work), (run.Code, run.Output, File.ReadAllText(_folder["out.facts"])));
        Assert.EndsWith($"'{_folder["out.facts"]}' exists already. Write another file with '--output', or over this one with '--force'.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of([.. args, "--force"]).Code);
        Assert.NotEqual(Work, File.ReadAllText(_folder["out.facts"]));
    }

    [Fact]
    public void A_table_is_not_written_over_itself()
    {
        var table = File.ReadAllText(_folder["t.csv"]);
        Assert.Equal(2, ToolRun.Of("import", "csv", _folder["t.csv"], "--output", _folder["t.csv"]).Code);
        Assert.Equal(table, File.ReadAllText(_folder["t.csv"]));
    }

    [Fact]
    public void Of_two_files_neither_is_written_where_one_is_there()
    {
        _folder.Write("new.facts.csv", "Item,Price\ncoffee,11.80\n");
        var run = ToolRun.Of("import", "csv", _folder["t.csv"], "--rows", "file", "--output", _folder["new.facts"]);
        Assert.Equal(2, run.Code);
        Assert.Contains($"'{_folder["new.facts.csv"]}' exists already.", run.Errors, StringComparison.Ordinal);
        Assert.Equal("Item,Price\ncoffee,11.80\n", File.ReadAllText(_folder["new.facts.csv"]));
        Assert.DoesNotContain("new.facts", _folder.Files);
        Assert.Equal(0, ToolRun.Of("import", "csv", _folder["t.csv"], "--rows", "file", "--output", _folder["new.facts"], "--force").Code);
    }

    [Fact]
    public void An_export_is_not_written_over_facts()
    {
        _folder.Write("out.facts", "fact A = 1\n");
        var run = ToolRun.Of("export", _folder["out.facts"], "--output", _folder["out.facts"]);
        Assert.Equal(new ToolRun(2, "", $"'{_folder["out.facts"]}' is named like a file of facts, and no export is one. Call it otherwise, such as '{_folder["out.json"]}'.\n"), run);
        Assert.Equal("fact A = 1\n", File.ReadAllText(_folder["out.facts"]));
    }
}
