namespace Facts.Language.Emission;

/// <summary>What the project that is compiled can take, and wants.</summary>
/// <param name="HasDateOnly">Whether the target framework has <c>System.DateOnly</c>; else a date is a <c>DateTime</c>.</param>
/// <param name="HasNullableReferences">Whether the language version is 8 or later.</param>
/// <param name="UseConstants">Whether values are constants; else properties, which a consumer of a library reads anew without being recompiled.</param>
/// <param name="ReadsDocumentation">
/// Whether somebody reads documentation comments: an editor, or a build with a documentation file. Any other build throws them away, after it paid for them.
/// </param>
/// <param name="HasRecords">Whether there are records with properties that are set once: the language version is 9 or later, and the target has what they need; else records are classes.</param>
/// <param name="HasRequired">Whether a property can be required: the language version is 11 or later, and the target has what that needs.</param>
public sealed record EmissionOptions(bool HasDateOnly, bool HasNullableReferences, bool UseConstants, bool ReadsDocumentation = true, bool HasRecords = true, bool HasRequired = true)
{
    /// <summary>
    /// Characters of a project's files from which on its tables are carried by attributes: an assembly's string literals end at eight million, the project's own among them (CS8103),
    /// and a table mostly takes a little more than its file's length.
    /// </summary>
    public const long MaxLiterals = 2_000_000;

    /// <summary>
    /// Characters of one file's table from which on it is carried by attributes, however short the file is: several tables may have the rows of one data file, and several facts the value of one.
    /// </summary>
    public const int MaxTable = 3_000_000;

    /// <summary>
    /// How many characters rows may take for each one of their data file, so that those of files of <see cref="MaxLiterals"/> stay below eight million: more where rows are short, and lack
    /// columns that their record has.
    /// </summary>
    public const int MaxGrowth = 3;

    /// <summary>Characters beyond that from which on the file's table is carried by attributes: those of a few short files do not matter.</summary>
    public const int MaxExcess = 8_192;

    /// <summary>Whether the tables of all files together are too long for string literals.</summary>
    public bool HasLongTables { get; init; }
}
