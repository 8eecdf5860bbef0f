using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Facts.Benchmarks.Running;

/// <summary>Starts processes of the runtime that this one runs on.</summary>
internal static class DotNet
{
    // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    /// <summary>What runs assemblies, and the SDK.</summary>
    public static string Host { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>Starts an assembly, or a published program.</summary>
    public static Process Start(string assembly, params IEnumerable<string> arguments)
    {
        var info = assembly.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo(Host, ["exec", assembly, .. arguments]) : new ProcessStartInfo(assembly, arguments);
        info.RedirectStandardOutput = true;
        // A program is no compiler: a rival that stands in this assembly has a program's garbage collector.
        if (assembly == typeof(DotNet).Assembly.Location)
            info.Environment["DOTNET_gcServer"] = "0";
        return Process.Start(info)!;
    }

    /// <summary>Runs an assembly to its end, and gives what it printed.</summary>
    public static string Run(string assembly, params IEnumerable<string> arguments)
    {
        using var process = Start(assembly, arguments);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{assembly} failed: {output}");
    }

    /// <summary>Runs a program that prints nothing but a number.</summary>
    public static double RunForNumber(string assembly, params IEnumerable<string> arguments) => double.Parse(Run(assembly, arguments), CultureInfo.InvariantCulture);
}
