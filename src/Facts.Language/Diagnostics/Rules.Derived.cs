namespace Facts.Language.Diagnostics;

// FACT1230-1249: can it be computed, and in which unit?
public static partial class Rules
{
    private const string Derived = "Derived";

    public static readonly Rule UnknownUnit = new("FACT1230", Derived, Severity.Error,
        "There is no such unit",
        "'{0}' is no unit{1}. {2}");

    public static readonly Rule ImpossibleUnit = new("FACT1231", Derived, Severity.Error,
        "A unit cannot be defined so",
        "The unit '{0}' cannot be defined so: {1}.");

    public static readonly Rule UnknownFunction = new("FACT1232", Derived, Severity.Error,
        "There is no such function",
        "There is no function '{0}'. {1}");

    public static readonly Rule WrongArguments = new("FACT1233", Derived, Severity.Error,
        "A function is called with the wrong values",
        "'{0}' takes {1}. Write {2}.");

    public static readonly Rule NotComputable = new("FACT1234", Derived, Severity.Error,
        "A value cannot be computed with",
        "{0} cannot be computed with here: {1}.");

    public static readonly Rule DivisionByZero = new("FACT1235", Derived, Severity.Error,
        "A division by zero",
        "{0} is zero, and nothing can be divided by zero.");

    public static readonly Rule NotWhole = new("FACT1236", Derived, Severity.Error,
        "A computed number is not whole",
        "{0} is not whole, as '{1}' wants it. {2}");

    public static readonly Rule MissingOperand = new("FACT1237", Derived, Severity.Error,
        "A formula refers to something without a value",
        "{0} has no value ({1}). {2}");

    public static readonly Rule OutsideTimeline = new("FACT1238", Derived, Severity.Error,
        "A timeline has no value on a day",
        "'{0}' has no value on {1}: {2}. Write a day within an entry.");

    public static readonly Rule TooLargeToCompute = new("FACT1239", Derived, Severity.Error,
        "A formula is too large to compute",
        "This is too large to compute: {0}.");
}
