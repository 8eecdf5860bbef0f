using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Facts.Cli.Fetching;

namespace Facts.Cli.Snapshots;

/// <summary>The text of a page, and where it comes from.</summary>
internal sealed record Snapshot
{
    /// <summary>Stands where a text was sent as one, and nothing had to be taken out of anything.</summary>
    public const string PlainText = "plain text, as it was sent";

    private const string Fence = "---\n";

    /// <summary>The page's address; null where nobody says.</summary>
    public string? Url { get; init; }

    /// <summary>Where the address led; null where it led nowhere else.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The day on which it was read; null where nobody says.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>The name of the saved file; null where it came from standard input.</summary>
    public string? File { get; init; }

    /// <summary>The page as it was saved.</summary>
    public required byte[] Page { get; init; }

    public required string Text { get; init; }

    /// <summary>How the text was taken out of the page.</summary>
    public string TakenOutBy { get; init; } = Extraction;

    /// <summary>How texts are taken out of pages here.</summary>
    public static string Extraction { get; } = string.Create(CultureInfo.InvariantCulture, $"facts snapshot {HtmlText.Version}");

    /// <summary>Of a page that was fetched.</summary>
    public static Snapshot Of(FetchedPage page) => new()
    {
        Url = page.Requested.AbsoluteUri,
        MovedTo = page.Address == page.Requested ? null : page.Address.AbsoluteUri,
        Accessed = page.Day,
        Page = page.Bytes,
        Text = page.Text,
        TakenOutBy = page.Extraction,
    };

    /// <summary>The address that a page gives itself; null where it gives none.</summary>
    public static string? AddressOf(IDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    /// <summary>Takes the provenance off an evidence file; any other text has none.</summary>
    public static (IReadOnlyDictionary<string, string> Fields, string Text) Split(string file)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = file.Replace("\r\n", "\n", StringComparison.Ordinal);
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
            return (fields, file);
        foreach (var line in text[Fence.Length..end].Split('\n'))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                fields[line[..colon]] = line[(colon + 2)..];
        }

        return (fields, text[(end + 1 + Fence.Length)..].Trim('\n'));
    }

    /// <summary>The evidence file: its provenance between two lines of <c>---</c>, then the text.</summary>
    public string Write()
    {
        var text = new StringBuilder(Fence);
        Append(text, "url", Url);
        Append(text, "moved-to", MovedTo);
        Append(text, "accessed", Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(text, "file", File);
        Append(text, "sha256", Convert.ToHexStringLower(SHA256.HashData(Page)));
        Append(text, "extraction", TakenOutBy);
        return text.Append(Fence).Append('\n').Append(Text).Append('\n').ToString();
    }

    /// <summary>One line a field, whatever stands in it.</summary>
    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value != null)
            text.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ").Trim()).Append('\n');
    }
}
