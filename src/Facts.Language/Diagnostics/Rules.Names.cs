namespace Facts.Language.Diagnostics;

// FACT1101-1199: can it be called that?
public static partial class Rules
{
    private const string Names = "Names";

    public static readonly Rule ReservedName = new("FACT1101", Names, Severity.Error,
        "A name collides with one in the generated C#",
        "The name '{0}' cannot be used: {1}. Rename it, for example to '{2}'.");

    public static readonly Rule CaseOnlyDifference = new("FACT1102", Names, Severity.Warning,
        "Two names differ by case only",
        "'{0}' differs from '{1}' by case only. Rename one.");

    public static readonly Rule LowerCaseName = new("FACT1103", Names, Severity.Info,
        "A name is not in PascalCase",
        "Names are in PascalCase. Rename '{0}' to '{1}'.");

    public static readonly Rule HiddenGroup = new("FACT1104", Names, Severity.Warning,
        "A group is called like a namespace",
        "Group '{0}' is called like a namespace of this project, which hides it from code outside '{1}'. {2}");

    public static readonly Rule SplitGroup = new("FACT1105", Names, Severity.Error,
        "The facts of one group stand in two files",
        "The facts of group '{0}' stand in {1} already, and the facts of one group stand in one file. Move these there, or give them a group of their own.");

    public static readonly Rule HandleClash = new("FACT1106", Names, Severity.Error,
        "Two names have the same handle",
        "'{0}' and '{1}' happen to have the same handle number. Rename one, for example to '{2}'.");

    public static readonly Rule LongName = new("FACT1107", Names, Severity.Error,
        "A name is too long",
        "A full name has at most {0} characters; this one has {1}. Shorten it.");

    public static readonly Rule UnknownName = new("FACT1108", Names, Severity.Error,
        "A value names something that there is not",
        "There is no fact or other name '{0}'. {1}");

    public static readonly Rule AmbiguousName = new("FACT1109", Names, Severity.Error,
        "A name means several things",
        "'{0}' may mean several things. Write {1}.");

    public static readonly Rule CrowdedType = new("FACT1110", Names, Severity.Error,
        "A type in C# would have too many members to be loaded",
        "{0} would be the {1}th member of '{2}', and no type of more than {3} can be loaded in .NET. {4}");
}
