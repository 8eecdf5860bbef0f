namespace Facts.Language.Diagnostics;

// FACT0201-0299: do the facts agree with each other?
public static partial class Rules
{
    private const string Consistency = "Consistency";

    public static readonly Rule DuplicateName = new("FACT0202", Consistency, Severity.Error,
        "A name is declared twice",
        "'{0}' is declared twice, first in {1}. Rename or remove one{2}.");

    public static readonly Rule EqualDispute = new("FACT0203", Consistency, Severity.Warning,
        "A disputed value equals the accepted one",
        "This disputed value of '{0}' equals {1}. {2}");

    public static readonly Rule Cycle = new("FACT0204", Consistency, Severity.Error,
        "Derived facts form a cycle",
        "'{0}' is computed from itself{1}. Write the value of one of them.");

    /// <summary>An overlap is an error; a gap is reported as a warning.</summary>
    public static readonly Rule Coverage = new("FACT0205", Consistency, Severity.Error,
        "Timeline entries or brackets overlap, or leave a gap",
        "{0} {1}");

    public static readonly Rule UnitMismatch = new("FACT0206", Consistency, Severity.Error,
        "Units do not fit",
        "The units do not fit: {0}. {1}");

    public static readonly Rule OtherReplacement = new("FACT0207", Consistency, Severity.Warning,
        "A fact is to be replaced by one of another type or unit",
        "'{0}' is {1}, and '{2}', which is to be used instead, is {3}. Name a fact of the same type and unit.");
}
