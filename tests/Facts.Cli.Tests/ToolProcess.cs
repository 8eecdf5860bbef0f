using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;

namespace Facts.Cli.Tests;

/// <summary>The tool as a process of its own, in a Turkish town.</summary>
internal static class ToolProcess
{
    public static Process Start(params IEnumerable<string> args) => Start([], args);

    /// <param name="environment">What is set for it alone.</param>
    /// <param name="args">Its arguments.</param>
    public static Process Start(IEnumerable<(string Name, string Value)> environment, IEnumerable<string> args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "Facts.Cli.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        start.Environment["LC_ALL"] = "tr_TR.ISO-8859-9";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
