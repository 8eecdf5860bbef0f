using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Facts.Cli.Fetching;
using Facts.Cli.Files;
using Facts.Cli.Snapshots;
using Facts.Language.Evidence;

namespace Facts.Cli.Sealing;

/// <summary>A text that the curator holds, read from a file of text, from a saved page, or from the page itself.</summary>
/// <param name="Path">The file as the user wrote it, or the address.</param>
/// <param name="Text">The text alone, without what a snapshot says of its provenance.</param>
/// <param name="Extraction">How the text was taken out of what was read; empty for a text as it is.</param>
/// <param name="Address">Where it was read, as the file itself says; null where it does not.</param>
/// <param name="Day">The day on which it was read, as the file itself says; null where it does not.</param>
internal sealed record HeldText(string Path, EvidenceText Text, string Extraction, string? Address, string? Day)
{
    private static readonly string[] Extensions = [".evidence.txt", ".evidence.md", ".txt", ".md", ".html", ".htm"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="files">Reads it.</param>
    /// <param name="mayBePipe">Whether the user named it, and not the project: then it may be a pipe.</param>
    /// <exception cref="IOException">It cannot be read, or is a text that is not UTF-8.</exception>
    public static HeldText Read(string path, TextFiles files, bool mayBePipe)
    {
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        {
            using var page = HtmlText.Parse(files.ReadBytes(path, mayBePipe));
            return new HeldText(path, new EvidenceText(HtmlText.Of(page)), Snapshot.Extraction, Snapshot.AddressOf(page), null);
        }

        var (fields, text) = Snapshot.Split(files.Read(path, mayBePipe));
        return new HeldText(path, new EvidenceText(text), fields.GetValueOrDefault("extraction", ""), fields.GetValueOrDefault("url"), fields.GetValueOrDefault("accessed"));
    }

    /// <summary>That of a page that was fetched.</summary>
    public static HeldText Of(FetchedPage page) =>
        new(page.Requested.AbsoluteUri, new EvidenceText(page.Text), page.Extraction, page.Requested.AbsoluteUri, page.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The file of a folder that holds a source's text: named like its seal, its name or its key. Null where there is none.</summary>
    public static string? Find(string folder, EvidencedSource source) =>
        source.TextNames.SelectMany(name => Extensions.Select(extension => System.IO.Path.Combine(folder, name + extension))).FirstOrDefault(File.Exists);
}
