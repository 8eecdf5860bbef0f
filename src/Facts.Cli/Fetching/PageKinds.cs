using System;
using System.Linq;
using System.Net.Http.Headers;
using System.Text;

namespace Facts.Cli.Fetching;

/// <summary>Tells what a page is made of, and refuses what has no text to read.</summary>
internal static class PageKinds
{
    /// <exception cref="FetchException">It is of another kind.</exception>
    public static PageKind Find(MediaTypeHeaderValue? type, byte[] bytes)
    {
        var name = type?.MediaType?.ToLowerInvariant();
        // Some servers call everything a page.
        if (name == "application/pdf" || bytes.AsSpan().StartsWith("%PDF-"u8))
            throw new FetchException("it is a PDF, which is not read. Save its text as a file such as 'paper.evidence.txt' (pdftotext, or a viewer that copies), and name that.");
        return name switch
        {
            "text/html" or "application/xhtml+xml" => PageKind.Html,
            "text/plain" or "text/markdown" or "text/x-markdown" => PageKind.Text,
            null => BeginsLikeHtml(bytes) ? PageKind.Html : throw new FetchException("it does not say what it is, and does not begin like a page. Save it, and name the file."),
            _ => throw new FetchException($"it is '{Show(name)}', and pages (text/html, application/xhtml+xml) and texts (text/plain, text/markdown) are read. Save what you cite of it as a text, and name that file."),
        };
    }

    private static bool BeginsLikeHtml(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1024))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a server wrote goes to a terminal.</summary>
    private static string Show(string name) => string.Concat(name.Take(60).Where(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '+' or '-'));
}
