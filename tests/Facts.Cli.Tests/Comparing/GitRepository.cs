using System;
using System.Diagnostics;
using System.IO;

namespace Facts.Cli.Tests.Comparing;

/// <summary>A repository of a test's own, which reads no configuration of the machine.</summary>
internal sealed class GitRepository
{
    private readonly string _folder;

    public GitRepository(string folder)
    {
        _folder = folder;
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>Commits all that is there.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    public void Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", ["-C", _folder, "-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false", .. args]) { RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(_folder, "none");
        start.Environment["GIT_CONFIG_SYSTEM"] = Path.Combine(_folder, "none");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(errors);
    }
}
