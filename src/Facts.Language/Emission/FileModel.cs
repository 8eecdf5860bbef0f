using System.Collections.Generic;
using System.Linq;
using Facts.Language.Policies;
using Facts.Language.Symbols;

namespace Facts.Language.Emission;

/// <summary>
/// What one file becomes in C#: no places, no diagnostics, nothing of other files but names.
/// Equal models give equal output, so that an edit which changes no model writes nothing.
/// </summary>
/// <param name="Path">The file, relative to its project.</param>
/// <param name="Namespace">Its namespace; may be empty.</param>
/// <param name="Names">The names of its classes.</param>
/// <param name="Groups">Its groups that have something in them, or documentation.</param>
/// <param name="Sources">The sources that it declares.</param>
public sealed record FileModel(string Path, string Namespace, GeneratedNames Names, EquatableArray<GroupModel> Groups, EquatableArray<SourceModel> Sources)
{
    /// <summary>What stands outside all groups, in the namespace itself: types and tables, no facts.</summary>
    public GroupModel Outside { get; init; } = new(Namespace, "", default);

    /// <summary>Whether its types are public; else internal.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether the class of its namespace's sources is public: another file may have a part of it.</summary>
    public bool HasPublicSources { get; init; } = true;

    /// <summary>What its table holds of citations.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The sources that it cites.</summary>
    public EquatableArray<SourceReference> References { get; init; }

    /// <summary>The tables that hold what it refers to; the first is the file's own.</summary>
    public EquatableArray<TableReference> Tables { get; init; }

    /// <summary>Citations that facts inherit.</summary>
    public EquatableArray<CitationModel> Shared { get; init; }

    /// <summary>The enums and records that its values are of.</summary>
    public EquatableArray<TypeReference> Types { get; init; }

    /// <summary>
    /// Whether there is a table: where the file has facts, tables or sources, also where none of these can have its name.
    /// Files that refer to them refer to it, and one mistake is not to give a chain of them in C#.
    /// </summary>
    public bool HasTable { get; init; }

    /// <summary>Whether anything is generated.</summary>
    public bool IsEmpty => !HasTable && Groups.Count == 0 && Outside.Enums.Count == 0 && Outside.Records.Count == 0;

    /// <summary>Whether anything has a handle.</summary>
    public bool HasHandles => Scopes.Any(group => group.Facts.Count > 0 || group.Tables.Any(table => table.HasMembers));

    /// <summary>The groups, and the namespace.</summary>
    internal IEnumerable<GroupModel> Scopes => Groups.Append(Outside);

    /// <summary>The table's class with its namespace.</summary>
    public string TableName => DeclarationWalker.Join(Namespace, Names.Table);
}
