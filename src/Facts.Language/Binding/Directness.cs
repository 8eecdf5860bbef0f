namespace Facts.Language.Binding;

/// <summary>How a source knows what it says. The names and their order are those of the runtime library.</summary>
public enum Directness
{
    /// <summary>Nothing is said of it.</summary>
    Unstated,

    /// <summary>A witness.</summary>
    Direct,

    /// <summary>Hearsay.</summary>
    Indirect,
}
