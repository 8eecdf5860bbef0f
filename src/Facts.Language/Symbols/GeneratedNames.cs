using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Symbols;

/// <summary>The names of the classes that one file's facts become.</summary>
/// <param name="Extensions">The public class of the extension methods, <c>TollsFacts</c>.</param>
/// <param name="Table">The internal class of the table, <c>TollsTable</c>.</param>
/// <param name="Readers">The internal class of the methods that read the file's records, <c>TollsReaders</c>.</param>
public sealed record GeneratedNames(string Extensions, string Table, string Readers)
{
    /// <summary>Methods of every table, which the class around it cannot share its name with.</summary>
    private static readonly string[] TableMembers = ["LinkedTable", "RowTable"];

    /// <summary>What the methods of the readers begin with.</summary>
    internal const string ReaderPrefix = "Read";

    /// <summary>
    /// Names after each file's first group. Where that name is taken (by what a user declares, a namespace, or by a file that comes before by path),
    /// a hash of the file's path is added: nobody has to rename what is his for the sake of ours.
    /// </summary>
    internal static Dictionary<string, GeneratedNames> Choose(IEnumerable<FileDeclarations> files, Func<string, bool> isDeclared)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, GeneratedNames>(StringComparer.Ordinal);
        foreach (var file in files)
            names.Add(file.Path, new GeneratedNames(Choose(file, "Facts", isDeclared, taken), Choose(file, "Table", isDeclared, taken), Choose(file, "Readers", isDeclared, taken)));
        return names;
    }

    private static string Choose(FileDeclarations file, string ending, Func<string, bool> isDeclared, HashSet<string> taken)
    {
        var prefix = file.Namespace.Length == 0 ? "" : file.Namespace + ".";
        var name = file.BaseName + ending;
        // A class cannot have the name of a member of its own.
        if (isDeclared(prefix + name) || taken.Contains(prefix + name) || TableMembers.Contains(name, StringComparer.Ordinal)
            || (string.Equals(ending, "Readers", StringComparison.Ordinal) && name.StartsWith(ReaderPrefix, StringComparison.Ordinal)))
            name += "_" + StableHash.Of(file.Path).ToString("x8", CultureInfo.InvariantCulture);
        taken.Add(prefix + name);
        return name;
    }
}
