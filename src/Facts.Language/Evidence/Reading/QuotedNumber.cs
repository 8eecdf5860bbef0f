namespace Facts.Language.Evidence.Reading;

/// <summary>A number, and the quote that says it.</summary>
internal sealed record QuotedNumber(QuoteContent Quote, NumberReading Number);
