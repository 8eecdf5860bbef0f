using Facts.Language.Syntax;

namespace Facts.Language.Evidence;

/// <summary>A quote that was looked for.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Quote">Its text.</param>
/// <param name="After">What stands before it in the source; null where that is not stated.</param>
/// <param name="Before">What stands behind it in the source; null where that is not stated.</param>
/// <param name="Match">What came of it.</param>
public sealed record CheckedQuote(QuoteSyntax Syntax, string Quote, string? After, string? Before, QuoteMatch Match);
