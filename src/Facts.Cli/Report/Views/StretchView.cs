namespace Facts.Cli.Report.Views;

/// <summary>A stretch of a text, quoted or not.</summary>
internal sealed record StretchView(string Text, bool IsQuoted);
