using Facts.Language;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Cli.Sealing;

/// <summary>A quote of a source.</summary>
/// <param name="Document">The file in which it stands.</param>
/// <param name="Syntax">Its place there.</param>
/// <param name="Pattern">What is looked for.</param>
internal sealed record SourceQuote(Document Document, QuoteSyntax Syntax, QuotePattern Pattern);
