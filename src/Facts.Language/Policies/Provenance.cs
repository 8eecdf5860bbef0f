namespace Facts.Language.Policies;

/// <summary>How much of where its values come from a compiled assembly holds. The later, the less goes out.</summary>
public enum Provenance
{
    /// <summary>Citations with their quotes.</summary>
    Full,

    /// <summary>Citations without words of their sources.</summary>
    Citations,

    /// <summary>Values, names and what is said of them; no citations, and of sources their names alone.</summary>
    None,
}
