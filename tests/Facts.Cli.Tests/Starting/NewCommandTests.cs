using System;
using System.IO;

namespace Facts.Cli.Tests.Starting;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tolls.facts", "Tolls")]
    [InlineData("tolls", "Tolls")]
    [InlineData("toll-stations 2024.facts", "TollStations2024")]
    [InlineData("2024.facts", "Example")]
    [InlineData("Sources.facts", "Example")]
    [InlineData("roads.facts", "RoadsFacts")]
    [InlineData("app.facts", "App")]
    public void The_file_is_clean_but_for_what_it_teaches(string name, string group)
    {
        _folder.Write("Roads.Data.csproj", "<Project />");
        var run = ToolRun.Of("new", _folder[name]);
        var path = Path.ChangeExtension(_folder[name], ".facts");
        Assert.Equal((0, $"{path}: written. Check it with 'facts check'.\n", ""), (run.Code, run.Output, run.Errors));
        Assert.Equal(
            $"{path}(16,8): warning FACT0001: Fact 'Roads.Data.{group}.Shift' has no source citation. Add a 'cite' line under it.\n1 citation: 0 verified, 0 failed, 1 not checkable\n1 file: 0 errors, 1 warning, 0 suggestions\n",
            ToolRun.Of("check", _folder[""]).Output);
        Assert.Equal(0, ToolRun.Of("fmt", _folder[""], "--check").Code);
    }

    [Fact]
    public void What_is_there_is_left_as_it_is()
    {
        _folder.Write("tolls.facts", "mine");
        File.CreateSymbolicLink(_folder["link.facts"], _folder["gone.facts"]);
        Assert.Equal((2, $"'{_folder["tolls.facts"]}' exists already, and is left as it is.\n"), (ToolRun.Of("new", _folder["tolls"]).Code, ToolRun.Of("new", _folder["tolls"]).Errors));
        Assert.Equal(2, ToolRun.Of("new", _folder["link.facts"]).Code);
        Assert.Equal("mine", File.ReadAllText(_folder["tolls.facts"]));
        Assert.False(File.Exists(_folder["gone.facts"]));
    }

    [Fact]
    public void Two_files_of_a_project_do_not_stand_in_each_others_way()
    {
        ToolRun.Of("new", _folder["one.facts"]);
        ToolRun.Of("new", _folder["two.facts"]);
        Assert.EndsWith("2 files: 0 errors, 2 warnings, 0 suggestions\n", ToolRun.Of("check", _folder[""]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_to_standard_output_where_asked() => Assert.Contains("\ngroup Example\n", ToolRun.Of("new", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void Misuse_is_told()
    {
        Assert.Equal($"'{_folder["a.txt"]}' is not named like a file of facts. Call it '{_folder["a.facts"]}'.\n", ToolRun.Of("new", _folder["a.txt"]).Errors);
        Assert.Equal((2, "'.' has no name before its ending. Call it './example.facts'.\n"), (ToolRun.Of("new", ".").Code, ToolRun.Of("new", ".").Errors.Replace('\\', '/')));
        Assert.Equal(2, ToolRun.Of("new", _folder[".facts"]).Code);
        Assert.False(File.Exists(_folder[".facts"]));
        Assert.Equal((2, $"The folder '{_folder["gone"]}' does not exist.\n"), (ToolRun.Of("new", _folder["gone/a.facts"]).Code, ToolRun.Of("new", _folder["gone/a.facts"]).Errors));
    }
}
