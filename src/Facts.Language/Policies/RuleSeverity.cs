namespace Facts.Language.Policies;

/// <summary>The weight of one rule.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Severity">Its weight.</param>
public readonly record struct RuleSeverity(string Id, PolicySeverity Severity);
