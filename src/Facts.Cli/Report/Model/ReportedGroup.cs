using System.Collections.Generic;

namespace Facts.Cli.Report.Model;

/// <summary>A group: what stands in it, and the groups below it.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Page">The name of its first page, without its ending.</param>
internal sealed record ReportedGroup(string Name, string Page)
{
    /// <summary>So many facts stand on one page.</summary>
    public const int FactsOnPage = 1000;

    /// <summary>What its documentation says; empty without any.</summary>
    public string Documentation { get; set; } = "";

    public List<ReportedFact> Facts { get; } = [];

    public List<ReportedTable> Tables { get; } = [];

    /// <summary>The groups whose names begin with its own.</summary>
    public List<ReportedGroup> Groups { get; } = [];

    public string Address => GetAddress(0);

    public int PageCount => Facts.Count == 0 ? 1 : (Facts.Count + FactsOnPage - 1) / FactsOnPage;

    public string GetAddress(int page) => Site.Addresses.Numbered(Page, page);
}
