namespace Facts.Language.Diagnostics;

// FACT1501-1529: is it said in a way that the language knows?
public static partial class Rules
{
    private const string Claims = "Claims";

    public static readonly Rule UnknownStatus = new("FACT1501", Claims, Severity.Error,
        "A status that there is not",
        "'{0}' is no status. {1}");

    public static readonly Rule RepeatedClause = new("FACT1502", Claims, Severity.Error,
        "A line that says one thing stands twice",
        "'{0}' stands here already. Remove one.");

    public static readonly Rule UnknownDirectness = new("FACT1503", Claims, Severity.Error,
        "A directness that there is not",
        "'{0}' is no directness. {1}");

    public static readonly Rule CircularReplacement = new("FACT1504", Claims, Severity.Error,
        "A retracted fact is replaced by itself",
        "'{0}' is to be replaced by itself{1}. Name another fact behind 'use', or remove it.");

    public static readonly Rule UnknownRule = new("FACT1505", Claims, Severity.Error,
        "An 'allow' names a rule that there is not",
        "There is no rule '{0}'. {1}");

    public static readonly Rule NotAllowable = new("FACT1506", Claims, Severity.Error,
        "An 'allow' names a rule that cannot be allowed",
        "'{0}' cannot be allowed: {1}. Mend what it reports, and remove this line.");

    public static readonly Rule MissingReason = new("FACT1507", Claims, Severity.Error,
        "An 'allow' does not say why",
        "An 'allow' says why, for whoever reads it later. Write the reason between the quotes.");
}
