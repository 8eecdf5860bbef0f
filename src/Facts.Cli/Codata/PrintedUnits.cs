using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Units;

namespace Facts.Cli.Codata;

/// <summary>
/// The units that a table may print, each by itself. Not all that UCUM has: of a symbol beyond these nobody knows whether it means the same there,
/// as a printed <c>ft</c> is no femtotonne.
/// </summary>
internal sealed class PrintedUnits : IUnitScope
{
    /// <summary>The unit that is a constant of the table itself: UCUM has none of it, so the file declares it.</summary>
    public const string PrintedHartree = "E_h";
    public const string Hartree = "Hartree";

    /// <summary>Symbols that are not those of UCUM, or take no prefix.</summary>
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["ohm"] = "Ohm",
        ["c"] = "[c]",
        ["u"] = "u",
        [PrintedHartree] = Hartree,
    };

    private static readonly HashSet<string> Metric = new("m g s A K mol cd rad sr Hz N Pa J W C V F S Wb T H lm lx Bq Gy Sv kat eV".Split(' '), StringComparer.Ordinal);
    private static readonly string[] Prefixes = "Y Z E P T G M k h da d c m u n p f a z y".Split(' ');

    private PrintedUnits()
    {
    }

    /// <summary>The units that a file made of a table declares.</summary>
    public static PrintedUnits Scope { get; } = new();

    public IEnumerable<string> Names => [Hartree];

    /// <summary>The unit of a printed symbol; null where none is known.</summary>
    public static Unit? FindPrinted(string symbol)
    {
        if (!Special.TryGetValue(symbol, out var ucum) && (Metric.Contains(symbol) || Prefixes.Any(prefix => symbol.StartsWith(prefix, StringComparison.Ordinal) && Metric.Contains(symbol[prefix.Length..]))))
            ucum = symbol;
        return ucum == null ? null : UnitParser.Parse(ucum, Scope).Unit;
    }

    public Unit? Find(string name) => name == Hartree ? Unit.Opaque(Hartree) : null;
}
