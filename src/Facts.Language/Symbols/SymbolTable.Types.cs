using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Symbols;

// Enums, records and units, and how they are looked up.
public sealed partial class SymbolTable
{
    private readonly Dictionary<string, EnumSymbol> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordSymbol> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitSymbol> _units = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, EnumSymbol>> _enumOfMember;

    /// <summary>An enum by its full name, of two the first by path; null where no file declares it.</summary>
    public EnumSymbol? FindEnum(string fullName) => Note(SymbolQuery.Enum, fullName, _enums.TryGetValue(fullName, out var found) ? found : null);

    /// <summary>The enum that has a member of that name, of several the first by its full name; null where none has.</summary>
    public EnumSymbol? FindEnumOf(string member) => Note(SymbolQuery.EnumOfMember, member, _enumOfMember.Value.TryGetValue(member, out var found) ? found : null);

    /// <summary>A record by its full name, of two the first by path; null where no file declares it.</summary>
    public RecordSymbol? FindRecord(string fullName) => Note(SymbolQuery.Record, fullName, _records.TryGetValue(fullName, out var found) ? found : null);

    /// <summary>A unit by its full name, of two the first by path; null where no file declares it.</summary>
    public UnitSymbol? FindUnit(string fullName) => Note(SymbolQuery.Unit, fullName, _units.TryGetValue(fullName, out var found) ? found : null);

    /// <summary>
    /// The full names that a type's or unit's name may mean: the one in the innermost scope, from the own group outward to no namespace at all;
    /// else all of the project that end in it. None, one, or several, of which the name does not say which.
    /// </summary>
    public IReadOnlyList<string> ResolveType(string name, string scope)
    {
        var names = FindTypes(name);
        _lookUps?.Note(SymbolQuery.TypesOfName, name, new EquatableArray<string>([.. names]));
        if (names.Count <= 1)
            return names;
        for (var end = scope.Length; end > 0; end = scope.LastIndexOf('.', end - 1))
        {
            if (FindContainer(scope.Substring(0, end) + "." + name) is { Kind: not DeclarationKind.Group })
                return [scope.Substring(0, end) + "." + name];
        }

        return FindContainer(name) is { Kind: not DeclarationKind.Group } ? [name] : names;
    }

    private List<string> FindTypes(string name) => _typeNames.TryGetValue(name, out var names) ? names : NoTypes;

    private static List<string> NoTypes { get; } = [];

    private Dictionary<string, EnumSymbol> IndexMembers()
    {
        var index = new Dictionary<string, EnumSymbol>(StringComparer.Ordinal);
        foreach (var item in _enums.Values.OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            foreach (var member in item.Members)
                TryAdd(index, member, item);
        }

        return index;
    }

    private void AddTypes(FileDeclarations file)
    {
        foreach (var item in file.Enums)
            TryAdd(_enums, item.Name, item);
        foreach (var item in file.Records)
            TryAdd(_records, item.Name, item);
        foreach (var item in file.Units)
            TryAdd(_units, item.Name, item);
    }
}
