using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>
/// What one file becomes in C#: no places, no diagnostics, nothing of other files but names.
/// Equal models give equal output, so that an edit which changes no model writes nothing.
/// </summary>
/// <param name="Path">The file, relative to its project.</param>
/// <param name="Namespace">Its namespace; may be empty.</param>
/// <param name="Names">The names of its classes.</param>
/// <param name="Groups">Its groups that have facts or documentation.</param>
/// <param name="Sources">The sources that it declares.</param>
/// <param name="References">The sources that it cites.</param>
/// <param name="Tables">Full names of the tables that hold those; the first is the file's own.</param>
/// <param name="Shared">Citations that facts inherit.</param>
public sealed record FileModel(
    string Path,
    string Namespace,
    GeneratedNames Names,
    EquatableArray<GroupModel> Groups,
    EquatableArray<SourceModel> Sources,
    EquatableArray<SourceReference> References,
    EquatableArray<string> Tables,
    EquatableArray<CitationModel> Shared)
{
    /// <summary>
    /// Whether there is a table: where the file has facts or declares sources, also where none of these can have its name.
    /// Files that cite them refer to it, and one mistake is not to give a chain of them in C#.
    /// </summary>
    public bool HasTable { get; init; }

    public bool HasFacts
    {
        get
        {
            foreach (var group in Groups)
            {
                if (group.Facts.Count > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The table's class with its namespace.</summary>
    public string TableName => DeclarationWalker.Join(Namespace, Names.Table);
}
