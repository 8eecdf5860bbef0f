namespace Facts;

/// <summary>How near a source is to what it is cited for.</summary>
/// <remarks>Members keep their numbers.</remarks>
public enum Directness
{
    /// <summary>Nothing is said about it.</summary>
    Unstated = 0,

    /// <summary>The source was there: a witness, the law itself.</summary>
    Direct = 1,

    /// <summary>The source repeats what others say: hearsay.</summary>
    Indirect = 2,
}
