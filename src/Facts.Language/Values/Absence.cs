namespace Facts.Language.Values;

/// <summary>Why there is no value.</summary>
public enum Absence
{
    /// <summary><c>unknown</c>: nobody knows it.</summary>
    Unknown,

    /// <summary><c>none</c>: there is none, and that is stated.</summary>
    None,

    /// <summary>An empty cell, or an optional field that is left out: nothing is said.</summary>
    NotStated,
}
