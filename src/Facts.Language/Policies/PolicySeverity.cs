namespace Facts.Language.Policies;

/// <summary>The weight that <c>facts_severity.ID</c> gives to a rule, in the words of <c>.editorconfig</c>. The later, the stricter.</summary>
public enum PolicySeverity
{
    /// <summary>Nothing is reported.</summary>
    None,
    Silent,
    Suggestion,
    Warning,
    Error,
}
