using System;
using System.IO;
using System.Runtime.Versioning;
using Facts.Cli.Files;

namespace Facts.Cli.Tests.Files;

/// <summary>A file is written to its end or not at all, and stays what it was besides its text.</summary>
public sealed class TextFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TextFiles _files = new(() => throw new InvalidOperationException(), TextWriter.Null);

    public void Dispose() => _folder.Dispose();

    [Fact, UnsupportedOSPlatform("windows")]
    public void Permissions_are_kept()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(_folder.Write("a.facts", "old"), Mode);
        _files.Write(_folder["a.facts"], "new");
        Assert.Equal(("new", Mode), (File.ReadAllText(_folder["a.facts"]), File.GetUnixFileMode(_folder["a.facts"])));
        Assert.Equal(["a.facts"], _folder.Files);
    }

    [Theory]
    [InlineData(1_000_000_001)]
    [InlineData(3_000_000_000)]
    public void A_file_that_is_too_large_is_named_and_not_read(long length)
    {
        // It has no bytes but its length.
        using (var file = File.Create(_folder["a.facts"]))
            file.SetLength(length);
        File.CreateSymbolicLink(_folder["b.facts"], "a.facts");
        Assert.Equal(new ToolRun(2, "", $"'{_folder["b.facts"]}' has more than 1 GB, and is not read. Take it apart.\n"), ToolRun.Of("fmt", _folder["b.facts"]));
        Assert.StartsWith(_folder["a.facts"] + "(1,1): error FACT9002: ", ToolRun.Of("check", _folder["a.facts"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old")]
    [InlineData(null)]
    public void A_link_stays_one_and_what_it_leads_to_is_written(string? before)
    {
        if (before != null)
            _folder.Write("real.facts", before);
        File.CreateSymbolicLink(_folder["middle.facts"], "real.facts");
        File.CreateSymbolicLink(_folder["link.facts"], _folder["middle.facts"]);
        _files.Write(_folder["link.facts"], "new");
        Assert.Equal("new", File.ReadAllText(_folder["real.facts"]));
        Assert.Equal((_folder["middle.facts"], "real.facts"), (new FileInfo(_folder["link.facts"]).LinkTarget, new FileInfo(_folder["middle.facts"]).LinkTarget));
        Assert.Equal(["link.facts", "middle.facts", "real.facts"], _folder.Files);
    }

    [Fact]
    public void What_cannot_be_written_leaves_all_as_it_was()
    {
        Directory.CreateDirectory(_folder["a.facts"]);
        Assert.ThrowsAny<Exception>(() => _files.Write(_folder["a.facts"], "new"));
        Assert.Empty(_folder.Files);
        _folder.Write("b.facts", "old");
        Assert.ThrowsAny<ArgumentException>(() => _files.Write(_folder["b.facts"], "\ud800"));
        Assert.Equal(("old", 1), (File.ReadAllText(_folder["b.facts"]), _folder.Files.Length));
    }

    [Fact]
    public void What_cannot_be_written_is_named_as_it_was_written()
    {
        Directory.CreateDirectory(_folder["a"]);
        Assert.Equal($"'{_folder["a"]}' is a folder. Name a file in it.", Assert.Throws<IOException>(() => _files.Write(_folder["a"], "new")).Message);
        Assert.Equal($"The folder '{_folder["none"]}' does not exist.", Assert.Throws<DirectoryNotFoundException>(() => _files.Write(_folder["none/a.facts"], "new")).Message);
    }

    [Fact]
    public void A_file_that_is_protected_keeps_its_text()
    {
        File.SetAttributes(_folder.Write("a.facts", "old"), FileAttributes.ReadOnly);
        Assert.Equal($"'{_folder["a.facts"]}' may not be written, and is left as it is.", Assert.Throws<IOException>(() => _files.Write(_folder["a.facts"], "new")).Message);
        Assert.Equal("old", File.ReadAllText(_folder["a.facts"]));
        File.SetAttributes(_folder["a.facts"], FileAttributes.Normal);
    }
}
