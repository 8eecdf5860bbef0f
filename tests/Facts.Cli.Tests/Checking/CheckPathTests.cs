using System;
using System.IO;

namespace Facts.Cli.Tests.Checking;

public sealed class CheckPathTests : IDisposable
{
    private const string Source = "source Order\n  title \"Toll Order\"\n  url   \"https://example.org/order\"\n";

    private readonly TemporaryFolder _folder = new();

    public CheckPathTests()
    {
        foreach (var name in (string[])["one", "two"])
        {
            Directory.CreateDirectory(_folder[name]);
            _folder.Write(name + "/a.facts", "namespace N\n\ngroup A\n  fact X = 1\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_another_kind_is_not_said_to_be_missing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("README.md", "");
        Assert.Equal((2, $"'{folder["README.md"]}' is no file of facts. Name a folder, its .csproj file, or a file that is named '*.facts'.\n"), (ToolRun.Of("check", folder["README.md"]).Code, ToolRun.Of("check", folder["README.md"]).Errors));
    }

    [Fact]
    public void Several_projects_are_checked_each_by_itself()
    {
        var run = ToolRun.Of("check", _folder["two"], _folder["one"]);
        var lines = run.Output.Split('\n');
        Assert.Equal(1, run.Code);
        Assert.StartsWith(_folder["one/a.facts"] + "(4,8): warning FACT0001: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(_folder["two/a.facts"] + "(4,8): warning FACT0001: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("2 files: 0 errors, 2 warnings, 0 suggestions", lines[^2]);
    }

    [Fact]
    public void A_folder_or_file_counts_once_however_it_is_written()
    {
        const string Once = "1 file: 0 errors, 1 warning, 0 suggestions\n";
        Assert.EndsWith(Once, ToolRun.Of("check", _folder["one"], _folder["one"] + "/", _folder["two/../one"]).Output, StringComparison.Ordinal);
        Assert.EndsWith(Once, ToolRun.Of("check", _folder["one/a.facts"], _folder["one/./a.facts"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_file_is_checked_as_one_of_its_project()
    {
        _folder.Write("one/sources.facts", Source + "\ngroup Other\n  fact Y = 1\n");
        _folder.Write("one/b.facts", "group B\n  fact X = 1\n    cite Order\n");
        Assert.Equal((0, "1 citation: 0 verified, 0 failed, 1 not checkable\n1 file: 0 errors, 0 warnings, 0 suggestions\n"), (ToolRun.Of("check", _folder["one/b.facts"]).Code, ToolRun.Of("check", _folder["one/b.facts"]).Output));
    }

    [Fact]
    public void The_data_files_of_a_single_file_are_checked_with_it_and_no_others()
    {
        _folder.Write("one/b.facts", Source + "group B\n  table Roads by Code from \"roads.facts.csv\"\n    | Code: string | Length: int |\n    cite Order\n");
        _folder.Write("one/roads.facts.csv", "Code,Length\nA,one\n");
        Assert.StartsWith(_folder["one/roads.facts.csv"] + "(2,3): error FACT1410: ", ToolRun.Of("check", _folder["one/b.facts"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("roads", ToolRun.Of("check", _folder["one/a.facts"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_built_or_hidden_is_none_of_the_project()
    {
        Directory.CreateDirectory(_folder["one/obj"]);
        _folder.Write("one/obj/b.facts", "group B\n");
        // Named alone, it is one of the project in its own folder.
        Assert.Equal(0, ToolRun.Of("check", _folder["one/obj/b.facts"]).Code);
        Assert.Equal(2, ToolRun.Of("check", _folder["one/gone.facts"]).Code);
    }

    [Fact]
    public void Standard_input_is_a_project_of_its_own()
    {
        var run = ToolRun.WithInput("namespace N\n\ngroup A\n  fact X = 1\n", "check", "-");
        Assert.Equal((1, "-(4,8): warning FACT0001: Fact 'N.A.X' has no source citation. Add a 'cite' line under it."), (run.Code, run.Output.Split('\n')[0]));
        Assert.Equal(0, ToolRun.WithInput("namespace N\n\n" + Source + "group A\n  fact X = 1\n    cite Order\n", "check", "-").Code);
        Assert.Contains("does not read standard input", ToolRun.Of("fix", "-").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_and_a_project_are_not_named_both()
    {
        var run = ToolRun.Of("check", _folder["one"], "--project", _folder["one/App.csproj"]);
        Assert.Equal((2, "Name paths or a '--project', not both.\n"), (run.Code, run.Errors.Replace("\n\n", "\n", StringComparison.Ordinal)));
    }
}
