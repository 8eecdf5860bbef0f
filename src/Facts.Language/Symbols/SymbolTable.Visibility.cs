using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Symbols;

// What is public in C#, where some files are and others are not: all parts of a class must say the same, and what is public can only show what is.
public sealed partial class SymbolTable
{
    private readonly Lazy<HashSet<string>> _publicScopes;
    private readonly Lazy<HashSet<string>> _internalTypes;

    /// <summary>Whether the class of a group is public: that of a group which a public file declares, or in which it declares one.</summary>
    public bool IsPublicGroup(string fullName) => Note(SymbolQuery.PublicGroup, fullName, _publicScopes.Value.Contains(fullName));

    /// <summary>Whether the class of a namespace's sources is public: that of a namespace in which a public file declares one.</summary>
    public bool HasPublicSources(string ns) =>
        Note(SymbolQuery.PublicSources, ns, _files.Any(file => !file.IsInternal && file.Sources.Count > 0 && string.Equals(file.Namespace, ns, StringComparison.Ordinal)));

    /// <summary>Whether an enum or record is public: its file is, and so are the types of its fields. Linear in the types at the first call.</summary>
    public bool IsPublicType(string fullName) => Note(SymbolQuery.PublicType, fullName, !_internalTypes.Value.Contains(fullName));

    private HashSet<string> FindPublicScopes() => new(_files.Where(file => !file.IsInternal).SelectMany(file => file.Groups).Select(group => group.Name), StringComparer.Ordinal);

    private HashSet<string> FindInternalTypes()
    {
        var found = new HashSet<string>(_enums.Keys.Concat(_records.Keys).Where(name => FindContainer(name) is { File.IsInternal: true }), StringComparer.Ordinal);
        if (found.Count == 0)
            return found;
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var record in _records.Values)
        {
            foreach (var type in record.Fields.Where(field => field.Type != null).SelectMany(field => ResolveType(field.Type!.Name, Scope(record.Name))))
            {
                if (!users.TryGetValue(type, out var list))
                    users.Add(type, list = []);
                list.Add(record.Name);
            }
        }

        for (var pending = new Stack<string>(found); pending.Count > 0;)
        {
            if (!users.TryGetValue(pending.Pop(), out var list))
                continue;
            foreach (var user in list.Where(found.Add))
                pending.Push(user);
        }

        return found;
    }

    private static string Scope(string name) => name.Substring(0, Math.Max(name.LastIndexOf('.'), 0));
}
