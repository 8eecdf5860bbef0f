namespace Facts.Cli.Report.Pages;

/// <summary>A field of a source.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value.</param>
/// <param name="Url">Where it leads; empty for what is no address of the web.</param>
internal sealed record SourceFieldView(string Key, string Value, string Url);
