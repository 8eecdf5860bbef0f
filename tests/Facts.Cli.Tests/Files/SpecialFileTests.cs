using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.Versioning;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Files;

namespace Facts.Cli.Tests.Files;

/// <summary>Whoever opens a pipe that nobody writes to waits for ever, and whoever reads a device reads for ever.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class SpecialFileTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", 1)]
    [InlineData("list", 2)]
    [InlineData("coverage", 2)]
    [InlineData("fix", 2)]
    [InlineData("export", 1)]
    public async Task A_pipe_named_like_a_file_of_facts_is_told_and_not_waited_for(string command, int code)
    {
        MakePipe("x.facts");
        _folder.Write("a.facts", "group A\n  fact One = 1\n    allow FACT0001 \"an example\"\n");
        var run = await RunAsync(command, _folder[""]);
        Assert.Equal(code, run.Code);
        Assert.Contains($"{_folder["x.facts"]}(1,1): error FACT9002: This file cannot be read.", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Equal(code, (await RunAsync(command, _folder["x.facts"])).Code);
    }

    [Fact]
    public async Task So_are_pipes_named_like_evidence_data_and_settings()
    {
        _folder.Write("a.facts", "source Wire\n  title \"Wire\"\n  evidence \"wire.evidence.txt\"\n\nrecord R\n  Name: string\n\ngroup A\n  table T: R from \"t.facts.csv\"\n    cite Wire \"one\"\n");
        foreach (var name in (string[])["wire.evidence.txt", "t.facts.csv", ".editorconfig", "App.csproj"])
            MakePipe(name);
        var run = await RunAsync("check", _folder[""]);
        Assert.Contains($"{_folder["t.facts.csv"]}(1,1): error FACT9002: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("FACT0105: The evidence 'wire.evidence.txt' cannot be used. It cannot be read.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/stdin")]
    public async Task A_link_to_a_device_or_a_stream_is_no_file(string target)
    {
        File.CreateSymbolicLink(_folder["x.facts"], target);
        using var process = ToolProcess.Start("check", _folder[""]);
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation).WaitAsync(Patience, Cancellation);
        Assert.StartsWith($"{_folder["x.facts"]}(1,1): error FACT9002: ", await output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("group A\n")]
    public void A_file_and_a_link_to_one_are_files_even_if_they_are_empty(string text)
    {
        _folder.Write("a.facts", text);
        File.CreateSymbolicLink(_folder["b.facts"], "a.facts");
        File.CreateSymbolicLink(_folder["gone.facts"], "nowhere.facts");
        Assert.All((string[])["a.facts", "b.facts", "gone.facts", "nowhere.facts"], name => Assert.False(SpecialFile.Is(_folder[name])));
        Assert.Equal(0, ToolRun.Of("check", _folder["b.facts"]).Code);
        Assert.Equal($"'{_folder["gone.facts"]}' is a link to a file that is not there.\n", ToolRun.Of("fmt", _folder["gone.facts"]).Errors);
    }

    [Fact]
    public async Task A_pipe_that_is_named_to_be_read_or_written_is()
    {
        MakePipe("in");
        MakePipe("out");
        var written = Task.Run(() => File.WriteAllText(_folder["in"], "A,B\n1,2\n"), Cancellation);
        var read = Task.Run(() => File.ReadAllText(_folder["out"]), Cancellation);
        Assert.Equal(0, (await RunAsync("import", "csv", _folder["in"], "--name", "T", "--output", _folder["out"])).Code);
        await written;
        Assert.Equal("table T\n  | A: int | B: int |\n  | 1      | 2      |\n", await read);
        Assert.Equal(["in", "out"], _folder.Files);
    }

    [Fact]
    public void Nothing_takes_the_place_of_a_device()
    {
        _folder.Write("a.facts", "group A\n  fact One = 1\n");
        Assert.Equal(0, ToolRun.Of("export", _folder[""], "--output", "/dev/null").Code);
        Assert.Equal(0, ToolRun.Of("snapshot", _folder.Write("page.html", "<p>Two words</p>"), "--output", "/dev/null").Code);
        Assert.True(SpecialFile.Is("/dev/null"));
        Assert.Equal("'/dev/null' is a pipe or a device, and no file that could be read here.\n", ToolRun.Of("import", "csl", "/dev/null", "--output", "-").Errors);
    }

    private void MakePipe(string name)
    {
        using var process = Process.Start("mkfifo", [_folder[name]]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Within its time; a run that hangs does not hold the test.</summary>
    private static async Task<ToolRun> RunAsync(params string[] args) => await Task.Run(() => ToolRun.Of(args), Cancellation).WaitAsync(Patience, Cancellation);
}
