namespace Facts.Cli.Report.Pages;

/// <summary>What every page shows around its content.</summary>
internal abstract record PageView
{
    /// <summary>What the page is called.</summary>
    public required string Title { get; init; }

    /// <summary>Which entry of the navigation it belongs to: the address of that.</summary>
    public required string Section { get; init; }

    /// <summary>What leads to the site's root.</summary>
    public string Root { get; init; } = "";

    /// <summary>What the report is called.</summary>
    public string Site { get; init; } = "";

    /// <summary>The day on which the report judges what is past.</summary>
    public string Day { get; init; } = "";

    /// <summary>Whether a server sends it, which tells when it has changed.</summary>
    public bool IsServed { get; init; }

    /// <summary>The scripts of the page besides that of all pages.</summary>
    public virtual bool IsSearch => false;
}
