namespace Facts.Language.Diagnostics;

// FACT0101-0199: does the source say so?
public static partial class Rules
{
    private const string Evidence = "Evidence";

    public static readonly Rule MissingFile = new("FACT0104", Evidence, Severity.Warning,
        "A file that is referred to is missing",
        "There is no file '{0}' in this project. {2} Any other file is added by '<{1} Include=\"…\" />'.");
}
