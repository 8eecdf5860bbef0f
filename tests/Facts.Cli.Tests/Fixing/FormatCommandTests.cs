using System;
using System.IO;

namespace Facts.Cli.Tests.Fixing;

public sealed class FormatCommandTests : IDisposable
{
    private const string Loose = "group   A\n    fact One=1\n";
    private const string Tidy = "group A\n  fact One = 1\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_of_a_folder_are_formatted()
    {
        _folder.Write("a.facts", Loose);
        _folder.Write("b.facts", Tidy);
        var run = ToolRun.Of("fmt", _folder[""]);
        Assert.Equal((0, $"{_folder["a.facts"]}: formatted\n", ""), (run.Code, run.Output, run.Errors));
        Assert.Equal(Tidy, File.ReadAllText(_folder["a.facts"]));
        Assert.Equal((0, ""), (ToolRun.Of("fmt", _folder[""], "--check").Code, ToolRun.Of("fmt", _folder[""]).Output));
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        _folder.Write("a.facts", Loose);
        var run = ToolRun.Of("fmt", "--check", _folder["a.facts"]);
        Assert.Equal((1, $"{_folder["a.facts"]}: not formatted\n"), (run.Code, run.Output));
        Assert.Equal(Loose, File.ReadAllText(_folder["a.facts"]));
    }

    [Fact]
    public void Standard_input_is_formatted_to_standard_output() => Assert.Equal((0, Tidy), (ToolRun.WithInput(Loose, "fmt", "-").Code, ToolRun.WithInput(Loose, "fmt", "-").Output));

    [Fact]
    public void A_byte_order_mark_is_kept()
    {
        _folder.Write("a.facts", "\uFEFF" + Loose);
        ToolRun.Of("fmt", _folder["a.facts"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_folder["a.facts"])[..3]);
    }

    [Fact]
    public void What_is_not_there_is_told() => Assert.Equal((2, $"There is no file or folder '{_folder["gone"]}'.\n"), (ToolRun.Of("fmt", _folder["gone"]).Code, ToolRun.Of("fmt", _folder["gone"]).Errors));

    [Fact]
    public void What_cannot_be_read_is_named_and_the_others_are_formatted()
    {
        _folder.Write("a.facts", Loose);
        File.WriteAllBytes(_folder["b.facts"], [0xFF, 0xFE, 0x00]);
        _folder.Write("c.facts", Loose);
        var run = ToolRun.Of("fmt", _folder["gone.facts"], _folder[""]);
        Assert.Equal((2, $"{_folder["a.facts"]}: formatted\n{_folder["c.facts"]}: formatted\n"), (run.Code, run.Output));
        Assert.Equal($"There is no file or folder '{_folder["gone.facts"]}'.\n'{_folder["b.facts"]}' is not UTF-8. Save it as UTF-8.\n", run.Errors);
        Assert.Equal(Tidy, File.ReadAllText(_folder["c.facts"]));
        Assert.Equal(2, ToolRun.Of("fmt", "--check", _folder[""]).Code);
    }

    [Fact]
    public void A_file_that_is_protected_is_left_and_named()
    {
        _folder.Write("a.facts", Loose);
        _folder.Write("b.facts", Loose);
        File.SetAttributes(_folder["a.facts"], FileAttributes.ReadOnly);
        var run = ToolRun.Of("fmt", _folder[""]);
        Assert.Equal((2, $"{_folder["b.facts"]}: formatted\n", $"'{_folder["a.facts"]}' may not be written, and is left as it is.\n"), (run.Code, run.Output, run.Errors));
        Assert.Equal(Loose, File.ReadAllText(_folder["a.facts"]));
        Assert.Equal(1, ToolRun.Of("fmt", "--check", _folder["a.facts"]).Code);
        File.SetAttributes(_folder["a.facts"], FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_is_none_of_facts_is_left_and_a_project_file_stands_for_its_folder()
    {
        _folder.Write("a.facts", Loose);
        _folder.Write("README.md", Loose);
        _folder.Write("App.csproj", "<Project />");
        var run = ToolRun.Of("fmt", _folder["App.csproj"], _folder["README.md"]);
        Assert.Equal((2, $"{_folder["a.facts"]}: formatted\n", $"'{_folder["README.md"]}' is not named like a file of facts ('.facts'), and is left as it is.\n"), (run.Code, run.Output, run.Errors));
        Assert.Equal((Loose, "<Project />"), (File.ReadAllText(_folder["README.md"]), File.ReadAllText(_folder["App.csproj"])));
    }
}
