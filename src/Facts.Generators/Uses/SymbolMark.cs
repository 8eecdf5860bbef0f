using Microsoft.CodeAnalysis;

namespace Facts.Generators.Uses;

/// <summary>What is said of a member, or of the table or timeline that it belongs to.</summary>
/// <param name="Mark">What is said.</param>
/// <param name="Container">The table or timeline; null where it is said of the member itself.</param>
internal sealed record SymbolMark(FactMark Mark, INamedTypeSymbol? Container);
