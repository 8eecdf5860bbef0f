using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using Facts.Benchmarks.Reporting;

namespace Facts.Benchmarks.Checking;

/// <summary>How long the native file takes from its start to its end, with next to nothing to do. It is measured where it was published: 'dotnet publish src/Facts.Cli.Native -r linux-x64'.</summary>
internal sealed class NativeStart : IMeasurement
{
    public string Name => "native";

    public IEnumerable<Result> Measure(Effort effort)
    {
        var goal = new Goal("start of the native file, a page printed", "a process", 50, "ms");
        if (Find() is not { } file)
        {
            yield return effort.OnlyInFull(goal, _ => Result.NotRun(goal, "publish it first: dotnet publish src/Facts.Cli.Native -r linux-x64"));
            yield break;
        }

        var starts = new Series("ms");
        for (var round = -2; round < 4 * effort.Processes; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(file, ["explain", "FACT0001"]) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (round >= 0)
                starts.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        yield return Result.Time(goal, starts);
    }

    private static string? Find()
    {
        var folder = typeof(NativeStart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "NativeFolder").Value!;
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "facts", SearchOption.AllDirectories).FirstOrDefault(file => Path.GetFileName(Path.GetDirectoryName(file)) == "publish") : null;
    }
}
