using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using Facts.Cli.Snapshots;

namespace Facts.Cli.Fetching;

/// <summary>Takes the text out of what was fetched.</summary>
internal static class PageReading
{
    /// <exception cref="FetchException">It has none, or none that can be read.</exception>
    public static FetchedPage Read(Uri requested, Uri address, byte[] bytes, MediaTypeHeaderValue? type, string? charset)
    {
        var kind = PageKinds.Find(type, bytes);
        var said = charset ?? type?.CharSet?.Trim('"', '\'', ' ');
        var encoding = string.IsNullOrEmpty(said) ? null : PageEncoding.Find(said) ?? throw Unreadable($"it says that it is in the encoding '{Show(said)}', which nobody knows");
        // What browsers do: the first bytes go before what the server says, and that before what the page says. Whoever names one knows better.
        if (charset == null)
            encoding = PageEncoding.OfMark(bytes) ?? encoding;
        if (kind == PageKind.Text)
            return Text(Decode(bytes, encoding ?? Encoding.UTF8, charset != null).ReplaceLineEndings("\n").Trim('\n'), Snapshot.PlainText, []);
        using var page = encoding == null ? HtmlText.Parse(bytes) : HtmlText.Parse(Decode(bytes, encoding, charset != null));
        if (encoding == null && PageEncoding.Find(page.CharacterSet) is { } found)
            Decode(bytes, found, isAsked: false);
        return Text(HtmlText.Of(page), Snapshot.Extraction, [.. FindDoubts(page, requested, address)]);

        FetchedPage Text(string text, string extraction, IReadOnlyList<string> notes) => text.Any(char.IsLetterOrDigit)
            ? new FetchedPage(requested, address, DateOnly.FromDateTime(DateTime.UtcNow), bytes, text, extraction, [.. Moved(requested, address), .. notes])
            : throw new FetchException("it has no text: it is empty, or shows nothing without its scripts. Save it from a browser once it is shown, and name the file.");
    }

    /// <param name="bytes">What was sent.</param>
    /// <param name="encoding">What it is said to be.</param>
    /// <param name="isAsked">Whether the user says it, who may know that some of it is damaged.</param>
    private static string Decode(byte[] bytes, Encoding encoding, bool isAsked)
    {
        if (!isAsked && !PageEncoding.Fits(encoding, bytes))
            throw Unreadable($"it is not in the encoding that it should be ({encoding.WebName})");
        return encoding.GetString(bytes).TrimStart('\uFEFF');
    }

    private static FetchException Unreadable(string why) => new($"{why}. Say with '--charset' which it is, such as 'windows-1252' or 'utf-8'.");

    private static IEnumerable<string> Moved(Uri requested, Uri address)
    {
        if (requested != address)
            yield return $"'{requested.AbsoluteUri}' led to '{address.AbsoluteUri}'.";
    }

    private static IEnumerable<string> FindDoubts(IDocument page, Uri requested, Uri address)
    {
        if (page.QuerySelector("input[type=password i]") != null && requested != address)
            yield return $"'{address.AbsoluteUri}' asks for a password, and is where the address led: it may be a login page. If so, log in with a browser, save the page, and name the file.";
        else if (page.QuerySelector("input[type=password i]") != null)
            yield return $"'{address.AbsoluteUri}' asks for a password: what it shows without one may not be the page. If so, log in with a browser, save the page, and name the file.";
    }

    private static string Show(string name) => string.Concat(name.Take(40).Select(c => c is > ' ' and < '\u007F' ? c : '?'));
}
