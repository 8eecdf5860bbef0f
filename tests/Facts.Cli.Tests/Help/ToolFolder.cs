using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Facts.Cli.Tests.Help;

/// <summary>A folder with a project, in which command lines are run by bash that has <c>facts</c> on its path.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly TemporaryFolder _tool = new();

    public ToolFolder()
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var path = _tool.Write("facts", $"#!/bin/bash\nexec '{host}' '{Path.Combine(AppContext.BaseDirectory, "Facts.Cli.dll")}' \"$@\"\n");
        // It stands in for pandoc, which not every machine has.
        var pandoc = _tool.Write("pandoc", "#!/bin/bash\ncat > /dev/null\nif [[ $* == *csljson ]]; then echo '[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\"}]'; else echo '@book{a}'; fi\n");
        MakeExecutable(path);
        MakeExecutable(pandoc);
    }

    private static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public TemporaryFolder Files { get; } = new();

    public void Dispose()
    {
        _tool.Dispose();
        Files.Dispose();
    }

    /// <summary>Runs a line, and gives what it ended with and what it printed.</summary>
    public async Task<ToolRun> RunAsync(string line)
    {
        using var process = Start(line);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ToolRun(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts a line, with its streams given.</summary>
    public Process Start(string line)
    {
        var start = new ProcessStartInfo("bash", ["--norc", "-c", line]) { WorkingDirectory = Files[""], RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = _tool[""] + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["HOME"] = Files[""];
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
