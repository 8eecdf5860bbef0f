using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>What is said of the members of a compilation, each read once.</summary>
internal sealed class MarkReader
{
    private const string Handles = "Cited";

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<SymbolMark>> _marks = new(SymbolEqualityComparer.Default);

    /// <summary>What is said of a member, of the member that a handle stands beside, and of the table or timeline that it belongs to.</summary>
    public ImmutableArray<SymbolMark> Get(ISymbol symbol) => _marks.GetOrAdd(symbol, Read);

    /// <summary>The full name of the fact that a member stands for, as <c>.facts</c> files have it.</summary>
    public static string NameOf(ISymbol symbol)
    {
        var name = symbol.Name;
        for (var type = symbol.ContainingType; type != null; type = type.ContainingType)
        {
            if (!IsHandles(type))
                name = type.Name + "." + name;
        }

        return symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }

    private static ImmutableArray<SymbolMark> Read(ISymbol symbol)
    {
        // What is reached through a value is found by way of the member that gives the value.
        if (!symbol.IsStatic || symbol.Kind is not (SymbolKind.Field or SymbolKind.Property or SymbolKind.Method))
            return ImmutableArray<SymbolMark>.Empty;
        var marks = ImmutableArray.CreateBuilder<SymbolMark>();
        marks.AddRange(FactMark.Of(symbol).Select(mark => new SymbolMark(mark, null)));
        var type = symbol.ContainingType;
        if (type != null && IsHandles(type))
        {
            foreach (var beside in type.ContainingType.GetMembers(symbol.Name))
                marks.AddRange(FactMark.Of(beside).Select(mark => new SymbolMark(mark, null)));
        }

        for (; type != null; type = type.ContainingType)
        {
            foreach (var mark in FactMark.Of(type))
            {
                // A row or entry takes over what is said of its table or timeline: it is said once, there.
                marks.RemoveAll(item => item.Container == null && item.Mark.AddsNothingTo(mark));
                marks.Add(new SymbolMark(mark, type));
            }
        }

        return marks.ToImmutable();
    }

    private static bool IsHandles(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Enum, Name: Handles, ContainingType: not null };
}
