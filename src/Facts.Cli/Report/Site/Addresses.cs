using System.Globalization;

namespace Facts.Cli.Report.Site;

/// <summary>Addresses of pages, from the site's root.</summary>
internal static class Addresses
{
    public const string Ending = ".html";
    public const string Overview = "index" + Ending;
    public const string Facts = "facts" + Ending;
    public const string Sources = "sources" + Ending;
    public const string Review = "review" + Ending;
    public const string About = "about" + Ending;
    public const string Style = "report.css";
    public const string Script = "report.js";
    public const string SearchScript = "search.js";
    public const string ReloadScript = "reload.js";
    public const string Data = "data.js";
    public const string Icon = "icon.svg";

    /// <summary>The folders of pages that are made for each.</summary>
    public const string FactFolder = "facts/";
    public const string GroupFolder = "groups/";
    public const string SourceFolder = "sources/";
    public const string TableFolder = "tables/";

    /// <summary>A page of several: the first has no number. No name has a part that begins with a digit.</summary>
    /// <param name="name">The name of the first, without its ending.</param>
    /// <param name="page">The number, from 0.</param>
    public static string Numbered(string name, int page) => name + (page == 0 ? "" : "." + (page + 1).ToString(CultureInfo.InvariantCulture)) + Ending;

    /// <summary>What leads from a page to the site's root.</summary>
    public static string GetRoot(string page)
    {
        var root = "";
        foreach (var c in page)
        {
            if (c == '/')
                root += "../";
        }

        return root;
    }
}
