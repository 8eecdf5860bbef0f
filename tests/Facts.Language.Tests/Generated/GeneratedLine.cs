namespace Facts.Language.Tests.Generated;

/// <summary>A line before it is laid out.</summary>
/// <param name="Depth">How deep it stands.</param>
/// <param name="Text">Its words, with the marks of <see cref="Gap"/> between them.</param>
internal sealed record GeneratedLine(int Depth, string Text);
