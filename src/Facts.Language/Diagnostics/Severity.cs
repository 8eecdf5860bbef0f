namespace Facts.Language.Diagnostics;

/// <summary>How much a finding weighs; the names are Roslyn's.</summary>
public enum Severity
{
    /// <summary>Only a weight that is set makes a finding so: it is not shown.</summary>
    Hidden,
    Info,
    Warning,
    Error,
}
