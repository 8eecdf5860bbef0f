using System;
using System.Diagnostics;
using System.IO;

namespace Facts.Cli.Git;

/// <summary>Runs git, which reads and writes nothing but objects here: no hook and no filter of a repository is run.</summary>
internal static class GitCommand
{
    /// <summary>What it printed; null where it failed.</summary>
    /// <exception cref="IOException">There is no git.</exception>
    public static byte[]? Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        errors.Wait();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    /// <summary>Starts it, with all of its streams given.</summary>
    /// <exception cref="IOException">There is no git.</exception>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Path.GetFullPath(folder), "--no-pager", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new IOException($"Revisions cannot be read, since 'git' cannot be run: {exception.Message}. Install git, or name two folders.", exception);
        }
    }
}
