using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The facts, tables and rows of one file by name.</summary>
public sealed class ValueNames
{
    private readonly Dictionary<string, ValueName> _byName;
    private readonly Dictionary<string, List<ValueName>> _byLastPart;
    private Dictionary<string, List<ValueName>>? _byLastTwoParts;

    /// <summary>Linear in the declarations and rows. Of two of one name the first stands for both, which is reported.</summary>
    public ValueNames(Document document)
    {
        _byName = new Dictionary<string, ValueName>(document.Declarations.Items.Count, StringComparer.Ordinal);
        _byLastPart = new Dictionary<string, List<ValueName>>(document.Declarations.Items.Count, StringComparer.Ordinal);
        foreach (var declaration in document.Declarations.Items)
        {
            if (declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Table) || !declaration.IsRead || !declaration.IsPlaced || declaration.Length > ReservedNames.MaxLength)
                continue;
            Add(new ValueName(document, declaration, declaration.FullName));
            if (declaration.Syntax is not TableSyntax table)
                continue;
            var members = RowMembers.Of(document.Tree, table, document.Policies.MaxRowMembers);
            for (var i = 0; i < members.Count; i++)
            {
                if (members[i].Length > 0)
                    Add(new ValueName(document, declaration, declaration.FullName + "." + members[i], i));
            }
        }
    }

    /// <summary>The simple names of all of them.</summary>
    public IEnumerable<string> SimpleNames => _byLastPart.Keys;

    /// <summary>Whether one of them has that simple name.</summary>
    public bool Has(string simpleName) => _byLastPart.ContainsKey(simpleName);

    public ValueName? Find(string fullName) => _byName.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>All whose full name is that name or ends in it, from a point on.</summary>
    public IEnumerable<ValueName> FindEndingIn(string name)
    {
        var ends = name.IndexOf('.') < 0 ? _byLastPart : _byLastTwoParts ??= GroupByLastTwoParts();
        if (!ends.TryGetValue(LastParts(name), out var found))
            yield break;
        foreach (var item in found)
        {
            if (item.FullName.Length == name.Length || (item.FullName.Length > name.Length && item.FullName[item.FullName.Length - name.Length - 1] == '.'))
            {
                if (item.FullName.EndsWith(name, StringComparison.Ordinal))
                    yield return item;
            }
        }
    }

    /// <summary>The many of one simple name by what stands before it too.</summary>
    private Dictionary<string, List<ValueName>> GroupByLastTwoParts()
    {
        var groups = new Dictionary<string, List<ValueName>>(StringComparer.Ordinal);
        foreach (var name in _byLastPart.Values.SelectMany(names => names))
            Add(groups, LastParts(name.FullName), name);
        return groups;
    }

    /// <summary>The last two parts of a name; the name where it has one only.</summary>
    private static string LastParts(string name)
    {
        var last = name.LastIndexOf('.');
        return last <= 0 ? name : name.Substring(name.LastIndexOf('.', last - 1) + 1);
    }

    private void Add(ValueName name)
    {
        if (_byName.ContainsKey(name.FullName))
            return;
        _byName.Add(name.FullName, name);
        Add(_byLastPart, name.FullName.Substring(name.FullName.LastIndexOf('.') + 1), name);
    }

    private static void Add(Dictionary<string, List<ValueName>> names, string key, ValueName name)
    {
        if (!names.TryGetValue(key, out var list))
            names.Add(key, list = new List<ValueName>(1));
        list.Add(name);
    }
}
