using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Facts.Testing;

/// <summary>A comparison that begins when it is awaited, so that it can be told more before.</summary>
public sealed class SettingsTask
{
    private readonly GeneratorDriver _driver;
    private readonly SnapshotFiles _files;
    private Func<GeneratedSourceResult, bool> _isIgnored = _ => false;

    internal SettingsTask(GeneratorDriver driver, SnapshotFiles files)
    {
        _driver = driver;
        _files = files;
    }

    /// <summary>Leaves outputs out.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> isIgnored)
    {
        _isIgnored = isIgnored;
        return this;
    }

    public TaskAwaiter GetAwaiter() => RunAsync().GetAwaiter();

    private Task RunAsync()
    {
        _files.Compare(_driver.GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .Where(source => !_isIgnored(source))
            .Select(source => new Snapshot(source.HintName, source.SourceText.ToString())));
        return Task.CompletedTask;
    }
}
