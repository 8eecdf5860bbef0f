using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>What holds for everything in a group, table, list or record that does not say otherwise itself.</summary>
/// <param name="Citations">Its citations.</param>
/// <param name="Clauses">What is said of it: status, who says so, validity, qualifiers and days go on; notes and other names are its own.</param>
internal sealed record Surroundings(IReadOnlyList<BoundCitation> Citations, BoundClauses Clauses)
{
    public static Surroundings None { get; } = new([], BoundClauses.Empty);

    /// <summary>What holds within something that stands in these and says something itself.</summary>
    public Surroundings With(IReadOnlyList<BoundCitation> citations, BoundClauses clauses) => new(citations.Count > 0 ? citations : Citations, clauses);
}
