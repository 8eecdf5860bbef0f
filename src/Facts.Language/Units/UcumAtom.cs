using Facts.Language.Values;

namespace Facts.Language.Units;

/// <summary>A row of the table of units: what a unit is in terms of others.</summary>
/// <param name="Code">Its case-sensitive code.</param>
/// <param name="IsMetric">Whether it takes prefixes.</param>
/// <param name="IsBase">Whether it is defined by nothing else: one of the seven base units, or an arbitrary unit that only a procedure defines.</param>
/// <param name="PiPower">1 for the number π, 0 for all others.</param>
/// <param name="Count">How many of <paramref name="Definition"/>.</param>
/// <param name="Definition">A unit in the same notation.</param>
/// <param name="Function">By which function a special unit counts: a shift, a logarithm …; null for all others.</param>
internal sealed record UcumAtom(string Code, bool IsMetric, bool IsBase, int PiPower, Rational Count, string Definition, string? Function);
