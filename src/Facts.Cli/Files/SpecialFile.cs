using System;
using System.Formats.Tar;
using System.IO;

namespace Facts.Cli.Files;

/// <summary>Pipes, devices and sockets, which have names like files: whoever reads one may wait for ever, or read for ever.</summary>
internal static class SpecialFile
{
    /// <summary>Whether a path leads to one, be it through links.</summary>
    public static bool Is(string path)
    {
        // They have no length. Most files do, and are not looked at twice.
        if (OperatingSystem.IsWindows() || !File.Exists(path) || new FileInfo(path) is var file && FindTarget(file) is { Exists: true, Length: > 0 })
            return false;
        var target = FindTarget(file);
        return IsNameless(target) || (target.Exists && FindKind(target.FullName) is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile));
    }

    /// <summary>Whether it is a pipe, which ends when whoever writes it ends.</summary>
    public static bool IsPipe(string path) => FindTarget(new FileInfo(path)) is var target && (IsNameless(target) || FindKind(target.FullName) == TarEntryType.Fifo);

    /// <summary>What a shell hands over as /dev/fd/63 leads to /dev/fd/pipe:[7] or /proc/1/fd/pipe:[7], where nothing is.</summary>
    private static bool IsNameless(FileInfo target) => !target.Exists && (target.FullName.StartsWith("/proc/", StringComparison.Ordinal) || target.FullName.StartsWith("/dev/fd/", StringComparison.Ordinal));

    private static FileInfo FindTarget(FileInfo file) => file.LinkTarget == null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

    /// <summary>What archives take a file for: nothing else in .NET says it without opening the file, which waits. Null for what no archive has, such as a socket.</summary>
    private static TarEntryType? FindKind(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(path, "file");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType;
        }
        catch (UnauthorizedAccessException)
        {
            // An empty file that may not be read is one: that it may not be read is told by whoever reads it.
            return TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
