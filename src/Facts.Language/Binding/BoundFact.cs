using System.Collections.Generic;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Values;

namespace Facts.Language.Binding;

/// <summary>A fact, evaluated.</summary>
/// <param name="Declaration">Where and in which group it is declared.</param>
/// <param name="Syntax">The line that declares it.</param>
/// <param name="Value">Its value; null where it has none or one that is reported.</param>
/// <param name="Unit">Its unit as written; null without one.</param>
/// <param name="Unused">What of its type or value this version reads and does not use; null where it uses all.</param>
/// <param name="Label">Its printed name; null without one.</param>
/// <param name="Documentation">The text of its documentation; empty without any.</param>
/// <param name="Citations">Its own citations.</param>
/// <param name="Inherited">Where it has none of its own: those of the nearest group around it that has any.</param>
public sealed record BoundFact(
    Declaration Declaration,
    FactSyntax Syntax,
    FactValue? Value,
    string? Unit,
    UnusedConstruct? Unused,
    string? Label,
    string Documentation,
    IReadOnlyList<BoundCitation> Citations,
    IReadOnlyList<BoundCitation> Inherited);
