using System;
using System.IO;
using System.Linq;

namespace Facts.Cli.Snapshots;

/// <summary>What the file of a page's text is called where nobody says.</summary>
internal static class SnapshotName
{
    private const string Extension = ".evidence.txt";
    private const int MaxLength = 80;

    /// <summary>Beside a saved page.</summary>
    public static string Beside(string page) => Path.ChangeExtension(page, null) + Extension;

    /// <summary>In the current folder: the last part of the address's path, else its host; of letters and digits that every system lets a file have, and nothing hidden.</summary>
    public static string Of(Uri address)
    {
        var last = Uri.UnescapeDataString(address.Segments.LastOrDefault(segment => segment != "/") ?? "").TrimEnd('/');
        var name = Clean(Path.GetExtension(last) is ".html" or ".htm" or ".xhtml" or ".txt" or ".md" or ".php" or ".asp" or ".aspx" ? Path.GetFileNameWithoutExtension(last) : last);
        return (name.Length > 0 ? name : Clean(address.IdnHost)) + Extension;
    }

    private static string Clean(string name)
    {
        var clean = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '-')).Trim('.', '-', '_');
        return clean.Length > MaxLength ? clean[..MaxLength] : clean;
    }
}
