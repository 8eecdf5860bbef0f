using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Facts.Cli.Snapshots;

/// <summary>The text of a page, and where it comes from.</summary>
internal sealed record Snapshot
{
    /// <summary>The page's address; null where nobody says.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was read; null where nobody says.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>The name of the saved file; null where it came from standard input.</summary>
    public string? File { get; init; }

    /// <summary>The page as it was saved.</summary>
    public required byte[] Page { get; init; }

    public required string Text { get; init; }

    /// <summary>The evidence file: its provenance between two lines of <c>---</c>, in which no quote is looked for, then the text.</summary>
    public string Write()
    {
        var text = new StringBuilder("---\n");
        Append(text, "url", Url);
        Append(text, "accessed", Accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(text, "file", File);
        Append(text, "sha256", Convert.ToHexStringLower(SHA256.HashData(Page)));
        Append(text, "extraction", string.Create(CultureInfo.InvariantCulture, $"facts snapshot {HtmlText.Version}"));
        return text.Append("---\n\n").Append(Text).Append('\n').ToString();
    }

    /// <summary>One line a field, whatever stands in it.</summary>
    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value != null)
            text.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ").Trim()).Append('\n');
    }
}
