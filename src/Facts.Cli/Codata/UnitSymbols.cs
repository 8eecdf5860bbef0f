using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Cli.Codata;

/// <summary>The symbols of units as the tables print them, and as UCUM has them.</summary>
internal static class UnitSymbols
{
    /// <summary>The unit that is a constant of the table itself: UCUM has none of it, so the file declares it.</summary>
    public const string PrintedHartree = "E_h";
    public const string Hartree = "Hartree";

    /// <summary>Symbols that are not those of UCUM, or have no prefix.</summary>
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["ohm"] = "Ohm",
        ["c"] = "[c]",
        ["u"] = "u",
        [PrintedHartree] = Hartree,
    };

    private static readonly HashSet<string> Metric = new(
        "m g s A K mol cd rad sr Hz N Pa J W C V F S Wb T H lm lx Bq Gy Sv kat eV".Split(' '), StringComparer.Ordinal);

    private static readonly string[] Prefixes = "Y Z E P T G M k h da d c m u n p f a z y".Split(' ');

    /// <summary>The symbol in UCUM; null where none is known.</summary>
    public static string? Find(string printed)
    {
        if (Special.TryGetValue(printed, out var special))
            return special;
        return Metric.Contains(printed) || Prefixes.Any(prefix => printed.StartsWith(prefix, StringComparison.Ordinal) && Metric.Contains(printed[prefix.Length..])) ? printed : null;
    }
}
