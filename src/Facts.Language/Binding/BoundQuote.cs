namespace Facts.Language.Binding;

/// <summary>The verbatim words that carry a value.</summary>
/// <param name="Text">The words.</param>
/// <param name="After">What stands before them in the source; null where it is not stated.</param>
/// <param name="Before">What stands behind them in the source; null where it is not stated.</param>
public readonly record struct BoundQuote(string Text, string? After, string? Before);
