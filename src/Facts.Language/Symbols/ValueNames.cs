using System;
using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Symbols;

/// <summary>The facts, tables and rows of one file by name.</summary>
public sealed class ValueNames
{
    private readonly Dictionary<string, ValueName> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ValueName>> _byLastPart = new(StringComparer.Ordinal);

    /// <summary>Linear in the declarations and rows. Of two of one name the first stands for both, which is reported.</summary>
    public ValueNames(Document document)
    {
        foreach (var declaration in document.Declarations.Items)
        {
            if (declaration.Kind is not (DeclarationKind.Fact or DeclarationKind.Table) || !declaration.IsRead || !declaration.IsPlaced || declaration.Length > ReservedNames.MaxLength)
                continue;
            Add(new ValueName(document, declaration, declaration.FullName));
            if (declaration.Syntax is not TableSyntax table)
                continue;
            var members = RowMembers.Of(document.Tree, table);
            for (var i = 0; i < members.Count; i++)
            {
                if (members[i].Length > 0)
                    Add(new ValueName(document, declaration, declaration.FullName + "." + members[i], i));
            }
        }
    }

    /// <summary>The simple names of all of them.</summary>
    public IEnumerable<string> SimpleNames => _byLastPart.Keys;

    public ValueName? Find(string fullName) => _byName.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>All whose full name is that name or ends in it, from a point on.</summary>
    public IEnumerable<ValueName> FindEndingIn(string name)
    {
        if (!_byLastPart.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var found))
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

    private void Add(ValueName name)
    {
        if (_byName.ContainsKey(name.FullName))
            return;
        _byName.Add(name.FullName, name);
        var last = name.FullName.Substring(name.FullName.LastIndexOf('.') + 1);
        if (!_byLastPart.TryGetValue(last, out var list))
            _byLastPart.Add(last, list = []);
        list.Add(name);
    }
}
