namespace Facts.Cli.Report.Views;

/// <summary>A link to a page of the site; without an address, its text alone.</summary>
internal sealed record LinkView(string Text, string Address);
