using System;
using System.Diagnostics;
using System.IO;
using Facts.Benchmarks.Running;

namespace Facts.Benchmarks.Compiling;

/// <summary>The SDK's own compiler, in a server of its own.</summary>
internal sealed class WarmCompiler : IDisposable
{
    private readonly string _pipe = "facts-benchmarks-" + Environment.ProcessId;
    private readonly Process _server;

    public WarmCompiler() => _server = DotNet.Start(Path.Combine(CompilerProjects.Folder, "VBCSCompiler.dll"), "-pipename:" + _pipe);

    /// <summary>Milliseconds of processor time that the server takes for a compilation.</summary>
    public double Compile(string project)
    {
        var start = GetServerTime();
        Run("-shared:" + _pipe, "@" + project);
        return (GetServerTime() - start).TotalMilliseconds;
    }

    /// <summary>The same by the clock, in a process of its own.</summary>
    public static double CompileCold(string project)
    {
        var start = Stopwatch.GetTimestamp();
        Run("@" + project);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public void Dispose()
    {
        _server.Kill();
        _server.Dispose();
    }

    private static void Run(params string[] arguments)
    {
        if (DotNet.Run(Path.Combine(CompilerProjects.Folder, "csc.dll"), ["-noconfig", .. arguments]) is { Length: > 0 } findings)
            throw new InvalidOperationException("The made-up project has findings: " + findings);
    }

    private TimeSpan GetServerTime()
    {
        _server.Refresh();
        return _server.HasExited ? throw new InvalidOperationException("The compiler server has gone.") : _server.TotalProcessorTime;
    }
}
