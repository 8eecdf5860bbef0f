namespace Facts.Language.Diagnostics;

// FACT1201-1299: is it a value of its type?
public static partial class Rules
{
    private const string Values = "Values";

    public static readonly Rule UnknownType = new("FACT1201", Values, Severity.Error,
        "There is no such type",
        "There is no type '{0}'. {1}");

    public static readonly Rule WrongType = new("FACT1202", Values, Severity.Error,
        "A value is not of its type",
        "{0} is not {1} '{2}'. {3}");

    public static readonly Rule Overflow = new("FACT1203", Values, Severity.Error,
        "A number is beyond its type",
        "{0} is beyond '{1}', which holds {2}. {3}");

    public static readonly Rule LostDigits = new("FACT1204", Values, Severity.Error,
        "A number would lose digits",
        "'{0}' cannot hold the digits of {1}; it would become {2}. {3}");

    public static readonly Rule MissingValue = new("FACT1205", Values, Severity.Error,
        "A fact has no value",
        "Fact '{0}' has no value. Write '= …' behind its name.");
}
