using System.Linq;

namespace Facts.Language.Symbols;

// Who works on one file can have noted what he asks for.
public sealed partial class SymbolTable
{
    private SymbolLookUps? _lookUps;

    /// <summary>The same symbols; what is asked of them is noted.</summary>
    internal SymbolTable Noting(SymbolLookUps lookUps)
    {
        var noting = (SymbolTable)MemberwiseClone();
        noting._lookUps = lookUps;
        return noting;
    }

    /// <summary>What a look-up comes to, as something that is equal to another of the same.</summary>
    internal object? Answer(SymbolQuery query, string name) => query switch
    {
        SymbolQuery.Source => FindSource(name),
        SymbolQuery.FactOwner => FindFactOwner(name),
        SymbolQuery.Container => FindContainer(name),
        SymbolQuery.Namespace => IsNamespace(name),
        SymbolQuery.Suspect => IsSuspect(name),
        // Its file may be gone.
        SymbolQuery.GeneratedNames => _generated.TryGetValue(name, out var names) ? names : null,
        SymbolQuery.Enum => FindEnum(name),
        SymbolQuery.EnumOfMember => FindEnumOf(name),
        SymbolQuery.Record => FindRecord(name),
        SymbolQuery.Unit => FindUnit(name),
        SymbolQuery.TypesOfName => new EquatableArray<string>([.. FindTypes(name)]),
        SymbolQuery.TypeNames => new EquatableArray<string>([.. _typeNames.Keys.OrderBy(key => key, System.StringComparer.Ordinal)]),
        SymbolQuery.Files => _files,
        SymbolQuery.Generated => IsGenerated(name),
        SymbolQuery.PublicGroup => IsPublicGroup(name),
        SymbolQuery.PublicSources => HasPublicSources(name),
        _ => IsPublicType(name),
    };

    private T Note<T>(SymbolQuery query, string name, T answer)
    {
        _lookUps?.Note(query, name, answer);
        return answer;
    }
}
