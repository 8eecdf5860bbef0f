using System;
using System.Diagnostics;
using System.IO;

namespace Facts.Language.Tests.Evidence;

public sealed class InvariantGlobalizationTests
{
    [Fact]
    public void Without_ICU_every_case_of_the_page_is_the_same()
    {
        var assembly = typeof(InvariantGlobalizationTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "--filter-class", typeof(NormalizationPageTests).FullName!, "--no-progress", "--results-directory", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Contains($"total: {(2 * NormalizationCase.All.Length) + 1}", output, StringComparison.Ordinal);
    }
}
