namespace Facts.Language.Diagnostics;

// FACT0001-0099: is it cited?
public static partial class Rules
{
    private const string Citations = "Citations";

    public static readonly Rule MissingCitation = new("FACT0001", Citations, Severity.Warning,
        "A fact has no source citation",
        "{0} '{1}' has no source citation. Add a 'cite' line under it.");

    public static readonly Rule UnknownSource = new("FACT0002", Citations, Severity.Error,
        "A citation names a source that is not declared",
        "There is no source '{0}'. {1}");

    public static readonly Rule UncitedSource = new("FACT0003", Citations, Severity.Info,
        "A source is never cited",
        "No fact cites source '{0}'. Cite it or remove it.");

    public static readonly Rule TooFewSources = new("FACT0004", Citations, Severity.Warning,
        "Fewer independent sources than the policy wants",
        "{0} '{1}' rests on {2}, and the policy wants {3}. {4}");

    public static readonly Rule UntraceableSource = new("FACT0005", Citations, Severity.Warning,
        "A source cannot be found again",
        "Source '{0}' cannot be found again: it has no {1}. {2}");

    public static readonly Rule DuplicateCitation = new("FACT0006", Citations, Severity.Warning,
        "The same citation stands twice",
        "This citation of '{0}' stands here twice. Remove one.");
}
