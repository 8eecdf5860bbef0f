namespace Facts.Language.Binding;

/// <summary>That somebody has looked it over.</summary>
/// <param name="Date">The day, <c>2026-11-22</c>.</param>
/// <param name="Reviewer">Who; empty where it is not said.</param>
public readonly record struct BoundReview(string Date, string Reviewer);
