using Facts.Language.Text;

namespace Facts.Language.Evidence;

/// <summary>What a text says where a quote was probably taken from.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">The passage as it stands there, on one line.</param>
/// <param name="Difference">What sets it apart where its words are those of the quote, as a sentence; empty elsewhere.</param>
public sealed record NearestPassage(TextSpan Span, string Text, string Difference = "");
