using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Symbols;

// Which enums and records become C#. What is of a type that does not become any cannot either, wherever it stands: one mistake is not to give a chain of them in C#.
public sealed partial class SymbolTable
{
    private readonly Lazy<HashSet<string>> _lostTypes;

    /// <summary>Whether an enum or record becomes C#. Why not is reported where it is declared. Linear in the types at the first call.</summary>
    public bool IsGenerated(string fullName) => Note(SymbolQuery.Generated, fullName, !_lostTypes.Value.Contains(fullName));

    /// <summary>Those that cannot have their names, and all records with a field of one, and so on.</summary>
    private HashSet<string> FindLostTypes()
    {
        var lost = new HashSet<string>(_files.SelectMany(file => file.UnnamedTypes), StringComparer.Ordinal);
        lost.UnionWith(_enums.Values.Where(item => !CanBe(item.Name, DeclarationKind.Enum) || item.Members.Any(member => MemberNames.FindEnumProblem(member) != null)).Select(item => item.Name));
        var users = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var record in _records.Values)
        {
            if (!CanBe(record.Name, DeclarationKind.Record) || !record.Fields.All(field => CanBe(field, record, users)))
                lost.Add(record.Name);
        }

        for (var pending = new Stack<string>(lost); pending.Count > 0;)
        {
            if (!users.TryGetValue(pending.Pop(), out var found))
                continue;
            foreach (var user in found.Where(lost.Add))
                pending.Push(user);
        }

        return lost;
    }

    /// <summary>Whether its full name is its own, and every scope around it a group.</summary>
    private bool CanBe(string name, DeclarationKind kind)
    {
        if (FindContainer(name) is not { } found || found.Kind != kind || ReservedNames.FindNamespaceProblem(found.File.Namespace) != null)
            return false;
        var start = found.File.Namespace.Length == 0 ? 0 : found.File.Namespace.Length + 1;
        for (var last = ""; start < name.Length;)
        {
            var point = name.IndexOf('.', start);
            var end = point < 0 ? name.Length : point;
            var part = name.Substring(start, end - start);
            var full = name.Substring(0, end);
            if (ReservedNames.FindProblem(part) != null || string.Equals(part, last, StringComparison.Ordinal) || IsNamespace(full) || (start == 0 && ReservedNames.FindGlobalProblem(part) != null))
                return false;
            // A type that has the name of a group around it, or a group that is one's: which of them gives way, its file says.
            if (end < name.Length && (FindContainer(full) is not { Kind: DeclarationKind.Group } || IsTypesFullName(full)))
                return false;
            last = part;
            start = end + 1;
        }

        return true;
    }

    private bool IsTypesFullName(string name) => _typeNames.TryGetValue(name, out var names) && names.Contains(name);

    /// <summary>Whether a field can be, but for its type being lost, of which a note is made.</summary>
    private bool CanBe(FieldSymbol field, RecordSymbol record, Dictionary<string, List<string>> users)
    {
        if (field.Type is not { } type || MemberNames.FindFieldProblem(field.Name, record) != null)
            return false;
        if (FactTypes.Find(type.Name) is { } scalar)
            return FactTypes.FindProblem(type, scalar) == null;
        var found = ResolveType(type.Name, Scope(record.Name)).Where(name => FindEnum(name) != null || FindRecord(name) != null).ToArray();
        if (found.Length != 1 || FactTypes.FindProblem(type, FindEnum(found[0]) != null ? FactType.Enum : FactType.Record) != null)
            return false;
        if (!users.TryGetValue(found[0], out var list))
            users.Add(found[0], list = []);
        list.Add(record.Name);
        return true;
    }
}
