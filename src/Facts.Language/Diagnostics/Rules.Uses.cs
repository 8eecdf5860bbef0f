namespace Facts.Language.Diagnostics;

// FACT0401-0499: does who uses it in C# know what it is? They stand in C# files, where a host with a C# compiler finds them.
public static partial class Rules
{
    private const string Uses = "Uses";

    public static readonly Rule DisputedUse = new("FACT0401", Uses, Severity.Info,
        "C# uses a disputed fact",
        "'{0}' is disputed: its sources do not agree. Show what they say, or suppress this with a reason.");

    public static readonly Rule RetractedUse = new("FACT0402", Uses, Severity.Warning,
        "C# uses a retracted fact",
        "'{0}' was retracted{1}. {2}");

    public static readonly Rule UncertainUse = new("FACT0403", Uses, Severity.Info,
        "C# uses an alleged, proposed or estimated fact",
        "'{0}' is only {1}{2}. Say so where it is shown, or suppress this with a reason.");

    public static readonly Rule EqualLiteral = new("FACT0404", Uses, Severity.Info,
        "A literal in C# equals a fact of the project",
        "This literal equals {0}. Use the fact, so that its sources stand behind the value.")
    {
        IsWithheld = true,
    };

    public static readonly Rule OutdatedUse = new("FACT0405", Uses, Severity.Warning,
        "C# uses a fact past its validity or review day",
        "'{0}' {1}, and it is {2} (facts_as_of). {3}");

    /// <summary>Whether it is about C#, and not about a file that Facts reads.</summary>
    public static bool IsAboutUse(Rule rule) => rule.Category == Uses;
}
