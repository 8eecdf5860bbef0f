namespace Facts.Language.Evidence.Reading;

/// <summary>A quote as the curator wrote it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">The language that its source states, as a tag such as <c>de</c> or <c>de-CH</c>; null or empty where it states none.</param>
public sealed record QuotedText(string Text, string? Language);
