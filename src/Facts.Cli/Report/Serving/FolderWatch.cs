using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace Facts.Cli.Report.Serving;

/// <summary>Tells when something in folders has changed: once for changes that follow each other closely, as when an editor saves.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders, with all in them.</param>
    /// <param name="changed">What is done then; never twice at once.</param>
    public FolderWatch(IEnumerable<string> folders, Action changed)
    {
        var running = new Lock();
        _timer = new Timer(_ =>
        {
            lock (running)
                changed();
        });
        foreach (var folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, _) => Await();
            watcher.Created += (_, _) => Await();
            watcher.Deleted += (_, _) => Await();
            watcher.Renamed += (_, _) => Await();
            watcher.Error += (_, _) => Await();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _timer.Dispose();
    }

    private void Await() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);
}
