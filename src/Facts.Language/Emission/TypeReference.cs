namespace Facts.Language.Emission;

/// <summary>An enum or record that a file's values are of.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Reader">The full name of the method that reads it; empty for an enum.</param>
public sealed record TypeReference(string FullName, string Reader)
{
    /// <summary>Whether it is public, so that what is public may show it.</summary>
    public bool IsPublic { get; init; } = true;

    public bool IsRecord => Reader.Length > 0;
}
