using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Binding;

// What must be bound before what.
public sealed partial class Binder
{
    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

    private readonly Dictionary<GroupSyntax, ValueName[]> _groupTargets = [];

    /// <summary>
    /// What the values of a fact or table refer to, and what is said of the groups around it, so that it is bound before;
    /// not members of enums, nor rows that stand in a table's cells as a whole.
    /// </summary>
    internal IReadOnlyList<ValueName> GetTargets(Declaration declaration)
    {
        // Mostly there are none, and a fact stands in one group.
        var names = ValueReferences.Operands(_tree, declaration.Syntax);
        if (names.Count == 0 && declaration.Groups.Count == 1)
            return GetTargets(declaration.Groups[0]);
        var targets = new List<ValueName>();
        foreach (var (_, target) in GetReferences(declaration, names))
            targets.Add(target);
        foreach (var group in declaration.Groups)
            targets.AddRange(GetTargets(group));
        return targets;
    }

    private ValueName[] GetTargets(GroupSyntax group)
    {
        if (!_groupTargets.TryGetValue(group, out var targets))
            _groupTargets.Add(group, targets = [.. ValueReferences.OperandsOf(_tree, group).Select(name => _names.Resolve(name, ScopeOf(group)).Target).OfType<ValueName>()]);
        return targets;
    }

    /// <summary>Where a fact or table refers to another one; its name, where nothing does.</summary>
    internal TextSpan FindReference(Declaration declaration, Declaration target) =>
        GetReferences(declaration).Where(reference => reference.Target.Declaration.Syntax == target.Syntax).Select(reference => reference.Name.Span).DefaultIfEmpty(declaration.NameSpan).First();

    private IEnumerable<(NameSyntax Name, ValueName Target)> GetReferences(Declaration declaration) =>
        GetReferences(declaration, ValueReferences.Operands(_tree, declaration.Syntax));

    private IEnumerable<(NameSyntax Name, ValueName Target)> GetReferences(Declaration declaration, IReadOnlyList<NameSyntax> names)
    {
        if (names.Count == 0)
            yield break;
        var members = GetMembers(declaration);
        var isTable = declaration.Syntax is TableSyntax;
        foreach (var name in names)
        {
            if (name.Tokens.Count == 1 && members.Contains(_tree.GetText(name.Tokens[0])))
                continue;
            var resolution = _names.Resolve(name, declaration.Scope);
            if (resolution.Target is { } target && !(isTable && target.Row >= 0 && resolution.Rest.Count == 0))
                yield return (name, target);
        }
    }

    /// <summary>The members of the enum that a fact is of, or the fields of its record: a name that is one of them is no name of a fact.</summary>
    private HashSet<string> GetMembers(Declaration declaration)
    {
        var type = declaration.Syntax switch
        {
            FactSyntax fact => fact.Type?.Type,
            TableSyntax table => table.Type?.Type,
            _ => null,
        };
        var members = type == null ? None : GetMembers(TypeDeclarer.Declare(_tree, type), declaration.Scope);
        if (declaration.Syntax is not TableSyntax { Body.Items: { } lines })
            return members;
        var cells = lines.OfType<TableHeaderSyntax>().SelectMany(header => header.Cells).Where(cell => cell.Type != null).ToArray();
        return cells.Length == 0 ? members : [.. members.Concat(cells.SelectMany(cell => GetMembers(TypeDeclarer.Declare(_tree, cell.Type!.Type), declaration.Scope)))];
    }

    private HashSet<string> GetMembers(DeclaredType? written, string scope)
    {
        if (written == null || _typeResolver.Resolve(written, scope) is not { Name.Length: > 0 } type)
            return None;
        if (!_members.TryGetValue(type.Name, out var members))
        {
            var enums = type.Kind == FactType.Enum ? [type.Name] : (_typeResolver.FindRecord(type.Name)?.Fields ?? []).Where(field => field.Type is { Kind: FactType.Enum }).Select(field => field.Type!.Name);
            _members.Add(type.Name, members = new HashSet<string>(enums.SelectMany(_typeResolver.MembersOf), StringComparer.Ordinal));
        }

        return members;
    }

    private static HashSet<string> None { get; } = [];
}
