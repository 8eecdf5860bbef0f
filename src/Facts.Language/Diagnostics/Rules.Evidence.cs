namespace Facts.Language.Diagnostics;

// FACT0101-0199: does the source say so?
public static partial class Rules
{
    private const string Evidence = "Evidence";

    public static readonly Rule UnfoundQuote = new("FACT0101", Evidence, Severity.Warning,
        "A quote is not in its source's evidence",
        "The {0} of '{1}' does not have this quote. {2}");

    /// <summary>A warning where the quotes say one other value, an information where they say none or several.</summary>
    public static readonly Rule ValueNotInQuote = new("FACT0102", Evidence, Severity.Warning,
        "A value is not in its quotes",
        "{0} {1}");

    public static readonly Rule MissingQuote = new("FACT0103", Evidence, Severity.Warning,
        "A citation has no quote",
        "This citation of '{0}' has no quote, and the policy wants one. Write the phrase that carries the value behind it.") { IsWithheld = true };

    public static readonly Rule MissingFile = new("FACT0104", Evidence, Severity.Warning,
        "A file that is referred to is missing",
        "There is no file '{0}' in this project. {2} Any other file is added by '<{1} Include=\"…\" />'.");

    public static readonly Rule UnusableEvidence = new("FACT0105", Evidence, Severity.Error,
        "An evidence file is not the one recorded, or cannot be read",
        "The evidence '{0}' cannot be used. {1}");

    public static readonly Rule UncheckableCitation = new("FACT0106", Evidence, Severity.Info,
        "A citation cannot be checked",
        "This citation cannot be checked: {0}.");

    public static readonly Rule EvidenceOfQuotes = new("FACT0107", Evidence, Severity.Warning,
        "Quotes make up most of an evidence text",
        "Quotes make up {0} % of the evidence '{1}', which proves nothing then. Keep the whole text that they were taken from, or a seal of it.");

    public static readonly Rule AmbiguousQuote = new("FACT0108", Evidence, Severity.Info,
        "A quote occurs more than once in its source",
        "This quote occurs {0} times in the evidence of '{1}'. Write 'after \"…\"' or 'before \"…\"' behind it, with the words that adjoin the one that is meant.");

    public static readonly Rule EarlySource = new("FACT0109", Evidence, Severity.Info,
        "A source was published before what it is cited for",
        "'{0}' was published on {1} at the latest, and is cited for {2}. Is it the right source, and the right day?");

    public static readonly Rule MissingEvidence = new("FACT0110", Evidence, Severity.Warning,
        "A cited source has no evidence",
        "Source '{0}' is cited and has no evidence, and the policy wants it. Add 'evidence \"…\"' below the source.") { IsWithheld = true };
}
