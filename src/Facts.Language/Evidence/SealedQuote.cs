namespace Facts.Language.Evidence;

/// <summary>That a quote was found in the text of a seal.</summary>
/// <param name="Hash">The first 32 hexadecimal digits of the SHA-256 of its normalised form: <see cref="QuotePattern.Key"/>.</param>
/// <param name="WordOffset">How many words of the text stand before it.</param>
/// <param name="Occurrences">How often it occurs, from 1.</param>
public sealed record SealedQuote(string Hash, int WordOffset, int Occurrences);
