namespace Facts.Language.Diagnostics;

// FACT1530-1549: are its days days, and does it stand where a timeline can?
public static partial class Rules
{
    private const string Timelines = "Timelines";

    public static readonly Rule TimeOfDay = new("FACT1530", Timelines, Severity.Error,
        "A time of day stands where a day is meant",
        "'{0}' has a time of day, and here stands a day. Write {1}.");

    public static readonly Rule BackwardsPeriod = new("FACT1531", Timelines, Severity.Error,
        "A period ends before it begins",
        "This ends on {0}, before it begins on {1}. Correct one of the two.");

    public static readonly Rule StrayEntry = new("FACT1532", Timelines, Severity.Error,
        "An entry of a timeline stands under a part of a fact",
        "{0} '{1}' cannot have entries: those of a timeline stand under a fact. Write what changes over time as a fact of its own.");
}
