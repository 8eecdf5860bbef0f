using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>Looks up the types that are written, those of other files' records included.</summary>
internal sealed class TypeResolver(SymbolTable symbols)
{
    private readonly Dictionary<string, RecordShape?> _records = new(StringComparer.Ordinal);

    /// <summary>The type; null where its name is no type's, or several types'.</summary>
    public DataType? Resolve(DeclaredType type, string scope)
    {
        if (Find(type.Name, scope) is not var (kind, name))
            return null;
        return new DataType(kind == FactType.Date && type.IsPartial ? FactType.PartialDate : kind, name)
        {
            IsRange = type.IsRange,
            IsNullable = type.IsNullable,
            IsList = type.IsList,
            Unit = type.Unit,
        };
    }

    /// <summary>The full names of the enums and records that a name may mean.</summary>
    public IReadOnlyList<string> FindDeclared(string name, string scope) =>
        [.. symbols.ResolveType(name, scope).Where(found => symbols.FindEnum(found) != null || symbols.FindRecord(found) != null)];

    /// <summary>The members of an enum; none where there is no such enum.</summary>
    public IReadOnlyList<string> MembersOf(string fullName) => symbols.FindEnum(fullName)?.Members ?? [];

    /// <summary>The full name of an enum that has a member of that name; null where none has.</summary>
    public string? FindEnumOf(string member) => symbols.FindEnumOf(member)?.Name;

    /// <summary>A member of an enum by its name; null where there is none.</summary>
    public EnumValue? FindMember(string fullName, string member)
    {
        var members = MembersOf(fullName);
        for (var i = 0; i < members.Count; i++)
        {
            if (string.Equals(members[i], member, StringComparison.Ordinal))
                return new EnumValue(fullName, member, i);
        }

        return null;
    }

    /// <summary>A record's fields with their types looked up; null where there is no such record.</summary>
    public RecordShape? FindRecord(string fullName)
    {
        if (_records.TryGetValue(fullName, out var shape))
            return shape;
        if (symbols.FindRecord(fullName) is { } record)
            shape = Shape(fullName, record.Fields, fullName.Substring(0, Math.Max(fullName.LastIndexOf('.'), 0)));
        _records.Add(fullName, shape);
        return shape;
    }

    /// <summary>The fields with their types looked up from a scope.</summary>
    public RecordShape Shape(string fullName, IEnumerable<FieldSymbol> fields, string scope) =>
        new(fullName, [.. fields.Select(field => new RecordField(field.Name, field.Type == null || Resolve(field.Type, scope) is not { } type ? null : type.Unit.Length == 0 ? type : type with { UnitScope = scope }))]);

    private (FactType Kind, string Name)? Find(string name, string scope)
    {
        if (FactTypes.Find(name) is { } scalar)
            return (scalar, "");
        var found = FindDeclared(name, scope);
        return found.Count == 1 ? (symbols.FindEnum(found[0]) != null ? FactType.Enum : FactType.Record, found[0]) : null;
    }
}
