using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Report.Model;
using Facts.Cli.Report.Pages;

namespace Facts.Cli.Report.Site;

/// <summary>The files of a report, each made when it is asked for. May be asked by several threads at once.</summary>
internal sealed class ReportSite
{
    private readonly ReportModel _model;
    private readonly bool _isServed;
    private readonly PageRenderer _renderer = new();
    private readonly Dictionary<string, Func<string>> _files = new(StringComparer.Ordinal);

    /// <param name="model">What it reports.</param>
    /// <param name="isServed">Whether a server sends it, whose pages listen for changes.</param>
    public ReportSite(ReportModel model, bool isServed)
    {
        _model = model;
        _isServed = isServed;
        foreach (var asset in new[] { Addresses.Style, Addresses.Script, Addresses.SearchScript, Addresses.Icon }.Concat(isServed ? [Addresses.ReloadScript] : []))
            _files.Add(asset, () => TemplateFiles.Read(asset));
        _files.Add(Addresses.Data, () => SearchData.Write(model));
        Add(Addresses.Overview, "overview", () => OverviewPage.Of(model));
        Add(Addresses.Facts, "facts", () => SearchPage.Of(model));
        Add(Addresses.Sources, "sources", () => SourcesPage.Of(model));
        Add(Addresses.Review, "review", () => ReviewPage.Of(model));
        Add(Addresses.About, "about", () => new AboutPage { Title = "About", Section = Addresses.About });
        foreach (var fact in model.Facts.Where(fact => fact.Table == null))
            Add(fact.Address, "fact", () => FactPage.Of(model, fact));
        foreach (var source in model.Sources)
            Add(source.Address, "source", () => SourcePage.Of(model, source));
        foreach (var table in model.Tables)
        {
            for (var page = 0; page < table.PageCount; page++)
            {
                var number = page;
                Add(table.GetAddress(page), "table", () => TablePage.Of(model, table, number));
            }
        }

        foreach (var group in model.Groups)
        {
            for (var page = 0; page < group.PageCount; page++)
            {
                var number = page;
                Add(group.GetAddress(page), "group", () => GroupPage.Of(group, number));
            }
        }
    }

    /// <summary>The addresses of all files, from the site's root, with <c>/</c>.</summary>
    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>A file by its address; null where there is none.</summary>
    public byte[]? Find(string address) => _files.TryGetValue(address, out var write) ? Encoding.UTF8.GetBytes(write()) : null;

    private void Add(string address, string template, Func<PageView> view) => _files.Add(address, () => _renderer.Render(template, view() with
    {
        Root = Addresses.GetRoot(address),
        Site = _model.Title,
        Day = _model.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IsServed = _isServed,
    }));
}
