namespace Facts.Cli.Report.Pages;

/// <summary>How the report is to be read.</summary>
internal sealed record AboutPage : PageView;
