namespace Facts.Language.Diagnostics;

// FACT9001-9099: can the file be read, and is the project set up?
public static partial class Rules
{
    private const string SetUp = "SetUp";

    public static readonly Rule NotUtf8 = new("FACT9001", SetUp, Severity.Error,
        "A file is not UTF-8",
        "This file is not UTF-8. Save it as UTF-8, with or without a byte order mark.");

    public static readonly Rule UnreadableFile = new("FACT9002", SetUp, Severity.Error,
        "A file cannot be read",
        "This file cannot be read. Check that it exists and may be read.");

    public static readonly Rule ControlCharacter = new("FACT9003", SetUp, Severity.Error,
        "A control character stands in the text",
        "The {0} U+{1} stands here and cannot be seen. {2}");

    public static readonly Rule MissingRuntime = new("FACT9004", SetUp, Severity.Error,
        "The Facts library is not referenced",
        "This project compiles .facts files and does not reference the Facts library. Add a package reference to Facts without PrivateAssets or ExcludeAssets.");

    public static readonly Rule BadOption = new("FACT9005", SetUp, Severity.Error,
        "A setting has a value that it cannot have",
        "'{0}' is no value of {1}. Use {2}.");

    public static readonly Rule DuplicatePath = new("FACT9006", SetUp, Severity.Error,
        "Two files have the same path in the project",
        "Two files have the path '{0}' in this project, and cannot be told apart. Remove one, or give it another Link.");

    public static readonly Rule UnknownPolicy = new("FACT9008", SetUp, Severity.Error,
        "A policy that there is not",
        "There is no policy '{0}'{1}. {2}");

    public static readonly Rule BadPolicy = new("FACT9009", SetUp, Severity.Error,
        "A policy has a value that it cannot have",
        "'{0}' is no value of {1}. Use {2}.");

    public static readonly Rule LockedPolicy = new("FACT9010", SetUp, Severity.Error,
        "A file weakens a policy of its project",
        "'{0}' is weaker than the policy of the project, '{1}'. Remove the line, or set FactsPolicyLocked to false in the project file.");

    public static readonly Rule IneffectiveSeverity = new("FACT9011", SetUp, Severity.Warning,
        "A severity that has no effect",
        "'{0}' has no effect on .facts files: the compiler does not apply it to them. Write '{1}' instead.");
}
