using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace Facts.Benchmarks.Running;

/// <summary>Starts processes of the runtime that this one runs on.</summary>
internal static class DotNet
{
    // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>Runs an assembly to its end.</summary>
    /// <returns>What it printed, and how long it took from its start to its end, in milliseconds.</returns>
    public static (string Output, double Elapsed) Run(string assembly, params IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), ["exec", assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // A program is no compiler: a rival that stands in this assembly has a program's garbage collector.
        if (assembly == typeof(DotNet).Assembly.Location)
            info.Environment["DOTNET_gcServer"] = "0";

        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? (output.Trim(), elapsed) : throw new InvalidOperationException($"{assembly} failed: {output}");
    }
}
