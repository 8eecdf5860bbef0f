namespace Facts.Language.Diagnostics;

// FACT0101-0199: does the source say so?
public static partial class Rules
{
    private const string Evidence = "Evidence";

    public static readonly Rule MissingQuote = new("FACT0103", Evidence, Severity.Warning,
        "A citation has no quote",
        "This citation of '{0}' has no quote, and the policy wants one. Write the phrase that carries the value behind it.") { IsWithheld = true };

    public static readonly Rule MissingFile = new("FACT0104", Evidence, Severity.Warning,
        "A file that is referred to is missing",
        "There is no file '{0}' in this project. {2} Any other file is added by '<{1} Include=\"…\" />'.");

    public static readonly Rule MissingEvidence = new("FACT0110", Evidence, Severity.Warning,
        "A cited source has no evidence",
        "Source '{0}' is cited and has no evidence, and the policy wants it. Add 'evidence \"…\"' below the source.") { IsWithheld = true };
}
