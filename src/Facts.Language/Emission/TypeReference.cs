namespace Facts.Language.Emission;

/// <summary>An enum or record that a file's values are of.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Reader">The full name of the method that reads it; empty for an enum.</param>
public sealed record TypeReference(string FullName, string Reader)
{
    public bool IsRecord => Reader.Length > 0;
}
