using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli.Report.Site;

/// <summary>
/// Writes a report into a folder of its own. A list of what was written stays there, so that a later run takes away what it does not write again, and nothing else:
/// a folder with other things in it is left alone.
/// </summary>
internal sealed class SiteWriter(string folder, bool isForced)
{
    /// <summary>The list of what was written.</summary>
    public const string ListName = "facts-report.txt";

    private const string Header = "# Written by 'facts report', which takes these files away again when it writes others.";

    /// <summary>Writes all files of a report, and takes away those of an earlier one that it does not have.</summary>
    /// <exception cref="IOException">The folder is not a report's, or cannot be written to.</exception>
    public void Write(ReportSite site)
    {
        if (File.Exists(folder))
            throw new IOException($"'{FileName.Of(folder)}' is a file. Name a folder for the report.");
        var listPath = Path.Combine(folder, ListName);
        var before = ReadList(listPath);
        if (!isForced && before == null && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException($"The folder '{FileName.Of(folder)}' has other things in it. Name an empty or a new folder, or write among them with '--force'.");
        if (site.Files.Append(ListName).FirstOrDefault(file => IsForeign(file, before)) is { } foreign)
            throw new IOException($"'{FileName.Of(Path.Combine(folder, foreign))}' is none of an earlier report. Take it away, or name another folder.");
        before ??= [];
        Directory.CreateDirectory(folder);
        foreach (var inner in site.Files.Select(Path.GetDirectoryName).OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.GetDirectoryName(GetPath(inner + "/" + ListName))!);

        // First the list: what is written before something goes wrong is known to be ours.
        WriteList(listPath, before.Concat(site.Files));
        WriteAll(site);
        foreach (var gone in before.Except(site.Files, StringComparer.Ordinal))
            Remove(gone);
        WriteList(listPath, site.Files);
    }

    private void WriteAll(ReportSite site)
    {
        try
        {
            Parallel.ForEach(site.Files, address => File.WriteAllBytes(Path.Combine(folder, address), site.Find(address)!));
        }
        catch (AggregateException several)
        {
            // One is enough to say what is wrong: a full disk is full for all.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static void WriteList(string path, IEnumerable<string> files) =>
        File.WriteAllText(path, Header + "\n" + string.Concat(files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(file => file + "\n")), TextFiles.Utf8);

    /// <summary>What an earlier run wrote; null where none did. A line that leads out of the folder was written by somebody else, and counts for nothing.</summary>
    private static HashSet<string>? ReadList(string path) => File.Exists(path) && File.ReadAllLines(path) is { Length: > 0 } lines && lines[0] == Header ? lines.Where(IsAddress).ToHashSet(StringComparer.Ordinal) : null;

    /// <summary>Whether a file stands where one of the report is to, and no earlier report wrote it. A link leads to what is somebody else's.</summary>
    private bool IsForeign(string file, HashSet<string>? before)
    {
        var found = new FileInfo(Path.Combine(folder, file));
        return found.LinkTarget != null || (found.Exists && (before == null || (file != ListName && !before.Contains(file))));
    }

    private static bool IsAddress(string line) => line.Length > 0 && line[0] != '#' && !line.Contains('\\', StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal)
        && line.Split('/') is { Length: <= 3 } parts && parts.All(part => part.Length > 0 && part.Trim('.').Length > 0);

    /// <summary>The path of something of the report's, in folders that are no links to somewhere else.</summary>
    private string GetPath(string address)
    {
        var path = folder;
        foreach (var part in address.Split('/', '\\'))
        {
            if (path != folder && new DirectoryInfo(path).LinkTarget != null)
                throw new IOException($"'{FileName.Of(path)}' is a link to another folder. Take it away, or name another folder.");
            path = Path.Combine(path, part);
        }

        return path;
    }

    /// <summary>Takes a file away, and its folder where that is empty then.</summary>
    private void Remove(string address)
    {
        var path = GetPath(address);
        if (!File.Exists(path))
            return;
        File.Delete(path);
        if (address.Contains('/', StringComparison.Ordinal) && Path.GetDirectoryName(path) is { } around && !Directory.EnumerateFileSystemEntries(around).Any())
            Directory.Delete(around);
    }
}
