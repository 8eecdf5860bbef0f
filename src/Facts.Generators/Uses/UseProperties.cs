namespace Facts.Generators.Uses;

/// <summary>What a finding tells the fix for it. The names are agreed with the assembly of fixes, which does not see this one.</summary>
public static class UseProperties
{
    /// <summary>The full name of the fact that replaces a retracted one.</summary>
    public const string Replacement = "FactsReplacement";

    /// <summary>The full names of the facts, a line each, that a literal can be replaced by where it stands.</summary>
    public const string Equal = "FactsEqual";
}
