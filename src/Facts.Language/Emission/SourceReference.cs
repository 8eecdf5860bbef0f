namespace Facts.Language.Emission;

/// <summary>A source that a file cites.</summary>
/// <param name="Table">Number of the table that holds it.</param>
/// <param name="FullName">Its full name, the class <c>Sources</c> included.</param>
/// <param name="Url">Its address; empty without one.</param>
public sealed record SourceReference(int Table, string FullName, string Url);
