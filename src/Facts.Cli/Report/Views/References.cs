using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts.Cli.Report.Model;
using Facts.Language.Syntax;

namespace Facts.Cli.Report.Views;

/// <summary>
/// Bibliography entries in the style <c>apa</c> of CSL, as far as sources have its parts: authors, date, title, container, publisher, address. Names stand as they are written,
/// since nobody can tell a family name from an institution's.
/// </summary>
internal static class References
{
    private const string NoDate = "n.d.";

    /// <summary>Kinds whose titles are set upright: they appear in something.</summary>
    private static readonly HashSet<string> Parts = new(["article", "article-journal", "article-magazine", "article-newspaper", "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference", "post-weblog", "review", "review-book"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Media = new(StringComparer.Ordinal)
    {
        ["dataset"] = "Data set",
        ["software"] = "Computer software",
        ["motion_picture"] = "Film",
        ["broadcast"] = "Broadcast",
        ["song"] = "Audio",
        ["map"] = "Map",
        ["interview"] = "Interview",
        ["speech"] = "Speech",
        ["thesis"] = "Thesis",
    };

    public static ReferenceView Of(ReportedSource source)
    {
        var container = First(source, "container-title", "journal", "journaltitle", "booktitle");
        var (locator, url) = GetLocator(source);
        var published = First(source, "published", "issued", "date", "year");
        return new ReferenceView
        {
            Authors = Join([.. source.FindAll("author")]),
            Date = published.Length == 0 ? NoDate : ShowDate(published),
            Title = source.Title,
            StandsAlone = container.Length == 0 && !Parts.Contains(source.Find("kind")),
            Medium = Media.GetValueOrDefault(source.Find("kind"), ""),
            Container = container,
            Place = GetPlace(source),
            Publisher = First(source, "publisher", "institution", "organization") is var publisher && source.FindAll("author") is [var only] && only == publisher ? "" : publisher,
            Retrieved = published.Length == 0 && source.Find("accessed") is { Length: > 0 } accessed ? ShowDay(accessed) : "",
            Locator = locator,
            Url = url,
        };
    }

    private static string First(ReportedSource source, params string[] keys) => keys.Select(source.Find).FirstOrDefault(value => value.Length > 0) ?? "";

    private static string Join(string[] names) => names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + ", & " + names[^1];

    private static string GetPlace(ReportedSource source)
    {
        var volume = source.Find("volume");
        var issue = First(source, "issue", "number");
        var pages = First(source, "page", "pages");
        return string.Join(", ", new[] { volume + (issue.Length > 0 ? $"({issue})" : ""), pages }.Where(part => part.Length > 0));
    }

    private static (string Text, string Url) GetLocator(ReportedSource source)
    {
        if (source.Find("doi") is { Length: > 0 } doi)
            return WebAddress.OfDoi(doi) is { Length: > 0 } address ? (address, address) : (doi, "");
        var url = First(source, "url", "archived");
        if (url.Length > 0)
            return (url, WebAddress.IsOne(url) ? url : "");
        return (source.Find("isbn") is { Length: > 0 } isbn ? "ISBN " + isbn : "", "");
    }

    /// <summary>The year first, as the style has it; what is no date as it is.</summary>
    private static string ShowDate(string date) => DateText.FindFirstDay(DateText.DayOf(date)) is not { } day ? date : DateText.DayOf(date).Length switch
    {
        4 => date,
        7 => day.ToString("yyyy, MMMM", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy, MMMM d", CultureInfo.InvariantCulture),
    };

    private static string ShowDay(string date) => DateText.FindFirstDay(DateText.DayOf(date)) is { } day && DateText.DayOf(date).Length == 10 ? day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) : date;
}
