using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Language.Binding;

/// <summary>
/// The other files that one file's values depend on, those that these depend on included. Two are equal if they hold the very same files,
/// so that an edit of one concerns those alone that depend on it.
/// </summary>
public sealed class Imports : IEquatable<Imports>
{
    private Imports(IReadOnlyList<Document> documents, IReadOnlyList<DataFile> data)
    {
        Documents = documents;
        Data = data;
    }

    public static Imports None { get; } = new([], []);

    /// <summary>In the order of their paths.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The data files of tables, in the order of their paths.</summary>
    public IReadOnlyList<DataFile> Data { get; }

    /// <summary>Follows the references of a file. Linear in the files that it reaches, and for each reference in the project's files.</summary>
    public static Imports Of(Document document, FactsProject project)
    {
        if (document.References.Count == 0 && document.DataPaths.Count == 0)
            return None;
        var reached = new SortedDictionary<string, Document>(StringComparer.Ordinal);
        var data = new SortedDictionary<string, DataFile>(StringComparer.Ordinal);
        var pending = new Stack<Document>([document]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            foreach (var path in next.DataPaths)
            {
                if (project.FindData(path) is { } file)
                    data[path] = file;
            }

            foreach (var found in project.Resolve(next))
            {
                if (found != document && !reached.ContainsKey(found.Path))
                {
                    reached.Add(found.Path, found);
                    pending.Push(found);
                }
            }
        }

        return reached.Count == 0 && data.Count == 0 ? None : new Imports([.. reached.Values], [.. data.Values]);
    }

    public DataFile? FindData(string path) => Data.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal));

    public bool Equals(Imports? other) => other != null && Documents.SequenceEqual(other.Documents) && Data.SequenceEqual(other.Data);

    public override bool Equals(object? obj) => Equals(obj as Imports);

    public override int GetHashCode() => unchecked((Documents.Count * 31) + Data.Count);
}
