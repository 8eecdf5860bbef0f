namespace Facts.Language.Diagnostics;

// FACT1501-1599: is it said in a way that the language knows?
public static partial class Rules
{
    private const string Claims = "Claims";

    public static readonly Rule UnknownStatus = new("FACT1501", Claims, Severity.Error,
        "A status that there is not",
        "'{0}' is no status. {1}");
}
