using System;

namespace Facts.Cli.Report.Views;

/// <summary>Which addresses become links: those of the web, and no other, so that none runs anything.</summary>
internal static class WebAddress
{
    public static bool IsOne(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    /// <summary>The address where a DOI leads to; empty for what is none.</summary>
    public static string OfDoi(string doi) => doi.StartsWith("10.", StringComparison.Ordinal) ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)
        : IsOne(doi) ? doi : "";
}
