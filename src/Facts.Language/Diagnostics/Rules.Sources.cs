namespace Facts.Language.Diagnostics;

// FACT1301-1399: is it a source and a citation?
public static partial class Rules
{
    private const string Sources = "Sources";

    public static readonly Rule NearField = new("FACT1301", Sources, Severity.Info,
        "A field that is almost a known one",
        "'{0}' is no field that Facts knows; it is kept as it is. Is '{1}' meant?");

    public static readonly Rule MalformedField = new("FACT1302", Sources, Severity.Error,
        "A field's value is not of its kind",
        "'{0}' is not {1}. {2}");

    public static readonly Rule RepeatedField = new("FACT1303", Sources, Severity.Error,
        "A field stands twice",
        "Source '{0}' has '{1}' already. Remove one; only {2} may be repeated.");

    public static readonly Rule EmptyQuote = new("FACT1304", Sources, Severity.Error,
        "A quote is empty",
        "A quote must have words. Write the phrase that carries the value, or remove the quote.");

    public static readonly Rule CircularOrigin = new("FACT1305", Sources, Severity.Error,
        "Sources republish each other in a circle",
        "Source '{0}' republishes itself{1}. One of them was first: remove its 'via'.");
}
