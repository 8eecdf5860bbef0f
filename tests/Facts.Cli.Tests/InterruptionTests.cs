using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Cli.Tests.Help;

namespace Facts.Cli.Tests;

/// <summary>Ctrl-C, in the middle of writing.</summary>
public sealed class InterruptionTests
{
    private const string Loose = "group   A\n    fact One=1\n";
    private const string Tidy = "group A\n  fact One = 1\n";

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task No_file_is_left_half_and_no_draft_is_left(string signal, int code)
    {
        using var folder = new ToolFolder();
        for (var i = 0; i < 3000; i++)
            folder.Files.Write($"{i}.facts", Loose);
        // A run of tests in the background ignores Ctrl-C, and so would what it starts.
        using var process = folder.Start("exec env --default-signal=INT,TERM facts fmt");
        // It has begun to write; what it prints is not read any further, so that it cannot come to its end.
        Assert.EndsWith(": formatted", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((code, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.All(folder.Files.Files, name => Assert.EndsWith(".facts", name, StringComparison.Ordinal));
        var texts = folder.Files.Files.Select(name => File.ReadAllText(folder.Files[name])).ToArray();
        Assert.Equal(3000, texts.Length);
        Assert.All(texts, text => Assert.True(text is Loose or Tidy));
        Assert.Contains(Loose, texts);
        Assert.Contains(Tidy, texts);
    }
}
