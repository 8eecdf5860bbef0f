using Facts.Cli.Report.Views;

namespace Facts.Cli.Report.Pages;

/// <summary>A review that is due on a day.</summary>
internal sealed record ReviewLine(LinkView Subject, string Due, bool IsPast);
