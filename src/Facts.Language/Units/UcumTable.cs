using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Values;

namespace Facts.Language.Units;

/// <summary>
/// The units of the Unified Code for Units of Measure, edition 2.2 (June 2024): codes and definitions, in a notation of our own.
/// UCUM is a work of the Regenstrief Institute, which gives it out under terms of its own: https://ucum.org/license.
/// </summary>
/// <remarks>
/// A row is <c>code kind count definition [function]</c>. The kind has <c>M</c> for a unit that takes prefixes, <c>B</c> for one that nothing defines, <c>-</c> for neither.
/// The count is an exact decimal number, or <c>pi</c>.
/// </remarks>
public static partial class UcumTable
{
    private static readonly Dictionary<string, UcumAtom> Atoms =
        new[] { Fundamental, Lengths, Volumes, Weights, Heat, Clinical, Chemical, Levels, Miscellaneous }
            .SelectMany(family => family.Split('\n')).Select(ReadRow).ToDictionary(atom => atom.Code, StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Unit> Units = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Codes => Atoms.Keys;

    /// <summary>Whether there is such a unit and it takes prefixes.</summary>
    public static bool IsMetric(string code) => Atoms.TryGetValue(code, out var atom) && atom.IsMetric;

    /// <summary>The unit of that code; null where there is none. It is reckoned from its definition when it is first asked for.</summary>
    public static Unit? Find(string code) => Atoms.TryGetValue(code, out var atom) ? Units.GetOrAdd(code, _ => Resolve(atom)) : null;

    private static Unit Resolve(UcumAtom atom)
    {
        if (atom.IsBase)
            return Unit.Symbol(atom.Code, Dimension.Of(atom.Code), Rational.One, 0, null);
        var definition = new UnitReader(atom.Definition, NoUnits.Scope, suggests: false).Read().Unit!;
        return Unit.Symbol(atom.Code, definition.Dimension, atom.Count * definition.Factor, definition.PiPower + atom.PiPower, atom.Function is null ? null : atom.Code);
    }

    private static UcumAtom ReadRow(string row)
    {
        var cells = row.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var isPi = string.Equals(cells[2], "pi", StringComparison.Ordinal);
        return new UcumAtom(
            cells[0],
            IsMetric: cells[1].IndexOf('M') >= 0,
            IsBase: cells[1].IndexOf('B') >= 0,
            PiPower: isPi ? 1 : 0,
            Count: isPi ? Rational.One : Rational.From(NumberLiteral.Parse(cells[2], isNegative: false)),
            Definition: cells[3],
            Function: cells.Length > 4 ? cells[4] : null);
    }
}
