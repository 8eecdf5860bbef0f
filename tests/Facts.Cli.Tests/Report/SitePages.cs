using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

/// <summary>The pages of a site, parsed, and what must hold of all of them.</summary>
internal sealed class SitePages
{
    private static readonly HashSet<string> Elements = new((
        "html head meta title link script body a header div nav ul li form label input button main h1 h2 h3 h4 h5 h6 p section span em article blockquote q cite strong dl dt dd b bdi i sup code pre aside time "
        + "table caption thead tbody tr th td svg rect polyline polygon ellipse text figure details summary mark footer ol option select wbr").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Scripts = new(["report.js", "data.js", "search.js", "reload.js"], StringComparer.Ordinal);

    private readonly Dictionary<string, IDocument> _pages;
    private readonly IReadOnlyCollection<string> _files;

    public SitePages(ReportSite site)
    {
        _files = site.Files;
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        _pages = site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file, file => (IDocument)parser.ParseDocument(site.Page(file)), StringComparer.Ordinal);
    }

    public IDocument this[string address] => _pages[address];

    public IEnumerable<string> Texts => _pages.Values.Select(page => page.Body!.TextContent);

    /// <summary>All that would be wrong with any of the pages.</summary>
    public IEnumerable<string> FindProblems() => _pages.SelectMany(page => FindProblems(page.Key, page.Value).Select(problem => page.Key + ": " + problem));

    private IEnumerable<string> FindProblems(string address, IDocument page)
    {
        if (page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content")?.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ", StringComparison.Ordinal) != true)
            yield return "has no policy";
        if (page.DocumentElement.GetAttribute("lang") != "en" || page.QuerySelectorAll("main").Length != 1 || page.QuerySelectorAll("h1").Length != 1)
            yield return "lacks its language, its one main part or its one heading";
        foreach (var id in page.All.Select(element => element.Id ?? "").Where(id => id.Length > 0).GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            yield return $"has the id '{id.Key}' twice";
        foreach (var element in page.All)
        {
            if (!Elements.Contains(element.LocalName))
                yield return $"has an element '{element.LocalName}'";
            if (element.LocalName == "script" && (element.TextContent.Length > 0 || !Scripts.Contains(element.GetAttribute("src")!.TrimStart('.', '/'))))
                yield return $"runs {element.OuterHtml}";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "formaction" or "ping" or "target")
                    yield return $"has an attribute {attribute.Name}={attribute.Value}";
                if (attribute.Name is "href" or "src" or "action" && FindProblem(address, element, attribute.Value) is { } problem)
                    yield return problem;
            }
        }
    }

    private string? FindProblem(string address, IElement element, string target)
    {
        if (element.LocalName == "a" && (target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal)))
            return element.GetAttribute("rel")?.Contains("noopener noreferrer", StringComparison.Ordinal) == true ? null : $"leaves for '{target}' without a word";
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? address : Resolve(address, parts[0]);
        if (!_files.Contains(file))
            return $"leads to '{target}', which is not there";
        return parts.Length == 1 || file == Addresses.Facts || _pages[file].GetElementById(parts[1]) != null ? null : $"leads to '{target}', which is not on that page";
    }

    private static string Resolve(string from, string path)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
