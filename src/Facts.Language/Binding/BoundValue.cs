using System.Collections.Generic;
using Facts.Language.Binding.Evaluation;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>An expression, evaluated.</summary>
/// <param name="Type">Its type; null where that is not known.</param>
/// <param name="Value">Its value; null where it has none, or one that is reported.</param>
internal readonly record struct BoundValue(DataType? Type, FactValue? Value)
{
    /// <summary>How it is computed from facts; null where it is not.</summary>
    public BoundFormula? Formula { get; init; }

    /// <summary>The entries, where it has a value for each day; then it has no other. Null where it has one.</summary>
    public IReadOnlyList<TimelinePart>? Parts { get; init; }
}
