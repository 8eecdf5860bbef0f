using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace Facts.Cli.Snapshots;

/// <summary>How browsers show the elements of HTML where no style sheet says otherwise.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Hidden =
    [
        "area", "audio", "base", "canvas", "col", "colgroup", "datalist", "embed", "head", "iframe", "link", "map", "meta", "noframes", "noscript", "object", "param", "rp", "script",
        "select", "style", "svg", "template", "title", "video",
    ];

    private static readonly HashSet<string> Paragraphs =
        ["blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "pre", "table", "ul"];

    private static readonly HashSet<string> Lines =
    [
        "address", "article", "aside", "body", "br", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt", "fieldset", "figcaption", "footer", "form", "header", "hgroup", "legend", "li",
        "main", "menu", "nav", "optgroup", "option", "search", "section", "summary", "tbody", "tfoot", "thead", "tr",
    ];

    /// <summary>Whether neither it nor what it holds is shown: its kind is not, or it says so itself.</summary>
    public static bool IsHidden(IElement element) => Hidden.Contains(element.LocalName) || element.HasAttribute("hidden") || IsHiddenByStyle(element.GetAttribute("style"));

    /// <summary>The line ends between it and its neighbours, at least: 2 make an empty line.</summary>
    public static int LinesAround(IElement element) => Paragraphs.Contains(element.LocalName) ? 2 : Lines.Contains(element.LocalName) ? 1 : 0;

    private static bool IsHiddenByStyle(string? style) => style != null && style.Split(';')
        .Select(declaration => string.Concat(declaration.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant())
        .Any(declaration => declaration is "display:none" or "display:none!important" or "visibility:hidden" or "visibility:hidden!important");
}
