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
        // A program is no compiler: a rival that stands in this assembly has a program's garbage collector.
        if (assembly == typeof(DotNet).Assembly.Location)
            info.Environment["DOTNET_gcServer"] = "0";
        return Start(info);
    }

    /// <summary>Runs an assembly to its end, and gives what it printed.</summary>
    public static string Run(string assembly, params IEnumerable<string> arguments) => ReadToEnd(Start(assembly, arguments), assembly);

    /// <summary>Runs an assembly to its end with the settings of the runtime that another program has, and gives what it printed.</summary>
    public static string RunAs(string other, string assembly, params IEnumerable<string> arguments) =>
        ReadToEnd(Start(new ProcessStartInfo(Host, ["exec", "--runtimeconfig", Path.ChangeExtension(other, ".runtimeconfig.json"), assembly, .. arguments])), assembly);

    /// <summary>Runs a program that prints nothing but a number.</summary>
    public static double RunForNumber(string assembly, params IEnumerable<string> arguments) => double.Parse(Run(assembly, arguments), CultureInfo.InvariantCulture);

    private static Process Start(ProcessStartInfo info)
    {
        info.RedirectStandardOutput = true;
        return Process.Start(info)!;
    }

    private static string ReadToEnd(Process started, string assembly)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"{assembly} failed: {output}");
    }
}
