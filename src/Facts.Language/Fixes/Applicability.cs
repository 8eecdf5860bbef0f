namespace Facts.Language.Fixes;

/// <summary>Who may apply a fix.</summary>
public enum Applicability
{
    /// <summary>Says the same, or the one thing that can be meant: applied with all others.</summary>
    Safe,

    /// <summary>Says what is most likely meant: applied where the rule is named, and looked over.</summary>
    Unsafe,

    /// <summary>Says what only a person can know, or one thing of several: offered one by one, and never applied in a batch.</summary>
    Manual,
}
