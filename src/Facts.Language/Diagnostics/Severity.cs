namespace Facts.Language.Diagnostics;

/// <summary>How much a finding weighs; the names are Roslyn's.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
