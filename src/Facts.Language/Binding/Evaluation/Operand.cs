using System.Collections.Generic;
using Facts.Language.Text;
using Facts.Language.Units;
using Facts.Language.Values;

namespace Facts.Language.Binding.Evaluation;

/// <summary>Something in a formula that has a value of its own: a literal, a fact, a field, a column's sum.</summary>
/// <param name="Name">As written.</param>
/// <param name="Span">Where.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Value">Its value; null where it has one for each day, or is computed.</param>
internal sealed record Operand(string Name, TextSpan Span, DataType Type, FactValue? Value)
{
    /// <summary>Where it is declared, so that its unit is read as it is there.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The entries of a timeline in the order of their days; null for what has one value.</summary>
    public IReadOnlyList<BoundFact>? Entries { get; init; }

    /// <summary>A record stays where it is, since what is said of its fields stands there: the row or fact of a record type that it is as a whole; null where it is a part of one, or none.</summary>
    public ReferenceValue? Reference { get; init; }

    /// <summary>What a column comes to, which may be more than a value of its type; null for what has a value.</summary>
    public Quantity? Computed { get; init; }

    /// <summary>Its unit, once it is looked up.</summary>
    public Unit Unit { get; init; } = Unit.One;
}
