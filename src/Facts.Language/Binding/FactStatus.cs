namespace Facts.Language.Binding;

/// <summary>How firmly something is said, from weak to strong. The names and their order are those of the runtime library.</summary>
public enum FactStatus
{
    Retracted,
    Alleged,
    Proposed,
    Estimated,

    /// <summary>A source says so: what holds where nothing is written.</summary>
    Stated,
    Confirmed,
}
