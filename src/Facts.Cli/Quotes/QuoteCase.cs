using Facts.Language.Data;

namespace Facts.Cli.Quotes;

/// <summary>A row of a table of quotes: whether a sentence is in a text, said by somebody else.</summary>
/// <param name="Name">What the row is called by; empty without a name.</param>
/// <param name="File">The text, a file of the folder <c>snapshots</c>.</param>
/// <param name="Quote">The words.</param>
/// <param name="Present">The field that says <c>true</c> where they are in the text, else <c>false</c>.</param>
internal sealed record QuoteCase(string Name, CsvField File, CsvField Quote, CsvField Present);
