namespace Facts.Cli.Report.Views;

/// <summary>A value with its name.</summary>
internal sealed record FieldView(string Name, ValueView Value);
