namespace Facts.Language.Diagnostics;

// FACT1001-1099: is it the language?
public static partial class Rules
{
    private const string Syntax = "Syntax";

    public static readonly Rule UnexpectedText = new("FACT1001", Syntax, Severity.Error,
        "Text that the grammar does not have here",
        "'{0}' is not expected here. {1}");

    public static readonly Rule UnclosedString = new("FACT1002", Syntax, Severity.Error,
        "A string is not closed",
        "This string is not closed. Add {0}.");

    public static readonly Rule MalformedEscape = new("FACT1003", Syntax, Severity.Error,
        "An escape that strings do not have",
        "'{0}' is no escape. {1}");

    public static readonly Rule MalformedNumber = new("FACT1004", Syntax, Severity.Error,
        "A number is written in another way",
        "'{0}' is not a number here: {1}.");

    public static readonly Rule MalformedDate = new("FACT1005", Syntax, Severity.Error,
        "A date that does not exist or is written in another way",
        "'{0}' is not a date: {1}.");

    public static readonly Rule Indentation = new("FACT1006", Syntax, Severity.Error,
        "The indentation fits no block",
        "{0}");

    public static readonly Rule TooDeep = new("FACT1007", Syntax, Severity.Error,
        "Nested too deeply",
        "This is nested more than {0} levels deep. Take it apart.");

    public static readonly Rule Misplaced = new("FACT1008", Syntax, Severity.Error,
        "A line does not belong where it stands",
        "{0} does not belong {1}. {2}");

    public static readonly Rule Missing = new("FACT1009", Syntax, Severity.Error,
        "Something is missing",
        "{0} is missing here. {1}");

    public static readonly Rule MalformedRawString = new("FACT1010", Syntax, Severity.Error,
        "A raw string breaks its layout",
        "This raw string breaks its layout: {0}.");

    public static readonly Rule ForeignQuotes = new("FACT1011", Syntax, Severity.Error,
        "A string stands in other quotes",
        "A string stands in straight double quotes. Write {0}.");

    public static readonly Rule UnknownKeyword = new("FACT1012", Syntax, Severity.Error,
        "A line begins with an unknown word",
        "A line cannot begin with '{0}' here. {1}");

    public static readonly Rule UnknownLocator = new("FACT1013", Syntax, Severity.Error,
        "A locator that there is not",
        "'{0}' is no locator. {1}");

    public static readonly Rule StrayGroupCitation = new("FACT1014", Syntax, Severity.Warning,
        "A citation below a fact belongs to the group",
        "This citation belongs to the group, and covers every fact of it that has none. Indent it to cite '{0}', or move it above the group's first fact.");
}
