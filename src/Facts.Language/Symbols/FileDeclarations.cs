namespace Facts.Language.Symbols;

/// <summary>
/// What other files can see of a file: names, no places and no values, so that an edit of a value, a comment or a quote leaves it equal.
/// </summary>
/// <param name="Path">The file, relative to its project.</param>
/// <param name="Namespace">Its namespace; may be empty.</param>
/// <param name="BaseName">What its generated classes are named after: its first group, or itself where it has none.</param>
/// <param name="Groups">Its groups in the order of the file.</param>
/// <param name="Sources">Its sources, but those that cannot have their names.</param>
/// <param name="Types">Its enums, records, tables and units.</param>
/// <param name="Suspects">Names of declarations that could not be read whole, or of sources that cannot have theirs: whoever refers to one is not told that it is missing.</param>
public sealed record FileDeclarations(
    string Path,
    string Namespace,
    string BaseName,
    EquatableArray<DeclaredGroup> Groups,
    EquatableArray<DeclaredSource> Sources,
    EquatableArray<DeclaredName> Types,
    EquatableArray<string> Suspects)
{
    /// <summary>Whether its types are internal: others that are public cannot show them.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the namespace is written in the file, and not its project's and folder's.</summary>
    public bool WritesNamespace { get; init; }

    public EquatableArray<EnumSymbol> Enums { get; init; }

    public EquatableArray<RecordSymbol> Records { get; init; }

    public EquatableArray<UnitSymbol> Units { get; init; }

    /// <summary>The full names of enums and records that cannot have their names for what stands in this file alone.</summary>
    public EquatableArray<string> UnnamedTypes { get; init; }
}
