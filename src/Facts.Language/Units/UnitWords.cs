using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Language.Units;

/// <summary>What a word without exponent means.</summary>
internal static class UnitWords
{
    /// <summary>Prefixes that a wrong word most likely has, the likeliest first.</summary>
    private static readonly string[] UsualPrefixes = ["k", "m", "c", "u", "M", "G", "T", "n", "p", "d", "h", "f"];

    private static string[]? _symbols;
    private static ulong[]? _letters;

    /// <summary>What most units are: among words that are equally near, these come first.</summary>
    public static IReadOnlyList<string> Usual { get; } =
        "m km cm mm um nm kg g mg ug t s ms min h d wk mo a l mL K Cel A mA V kV W kW MW GW J kJ MJ N kN Pa kPa MPa bar mbar Hz kHz MHz GHz mol mmol Ohm har eV rad deg By kBy MBy GBy bit EUR USD GBP".Split(' ');

    /// <summary>UCUM's units, those that take a prefix with each usual one, and currencies: some two thousand.</summary>
    private static IReadOnlyList<string> Symbols => _symbols ??= [
        .. UcumTable.Codes,
        .. UcumTable.Codes.Where(UcumTable.IsMetric).SelectMany(_ => UsualPrefixes, (code, prefix) => prefix + code).Where(symbol => !UnitSpelling.IsHardlyMeant(symbol)),
        .. Currencies.Codes];

    /// <summary>The declared unit, the currency, the unit of UCUM, or the prefixed one; null where the word is none of them.</summary>
    public static Unit? Find(string word, IUnitScope scope) =>
        scope.Find(word) ?? Currencies.Find(word) ?? UcumTable.Find(word) ?? (UnitSpelling.IsHardlyMeant(word) ? null : FindPrefixed(word));

    /// <summary>A prefix before a unit that takes one, the longest prefix first.</summary>
    public static Unit? FindPrefixed(string word) =>
        Split(word) is var (prefix, code) && UcumTable.IsMetric(code) ? UcumTable.Find(code)!.Prefixed(prefix, Prefixes.Find(prefix)!.Value) : null;

    /// <summary>Prefix and unit of a word; of a unit that takes none only where there is no other reading.</summary>
    public static (string Prefix, string Code)? Split(string word)
    {
        (string, string)? found = null;
        for (var length = 2; length >= 1; length--)
        {
            if (word.Length <= length || Prefixes.Find(word.Substring(0, length)) is null || UcumTable.Find(word.Substring(length)) is null)
                continue;
            var split = (word.Substring(0, length), word.Substring(length));
            if (UcumTable.IsMetric(split.Item2))
                return split;
            found ??= split;
        }

        return found;
    }

    /// <summary>All that could be meant, the likeliest first: declared names, then UCUM's, then currencies.</summary>
    public static IEnumerable<string> All(IUnitScope scope) => scope.Names.Concat(Symbols);

    /// <summary>Those of UCUM's and the currencies that a third of the letters at most can make of a word: a quick sieve before the exact comparison.</summary>
    public static IEnumerable<string> Near(string word)
    {
        var letters = GetLetters(word);
        _letters ??= [.. Symbols.Select(GetLetters)];
        for (var i = 0; i < Symbols.Count; i++)
        {
            // A letter replaced is one that is gone and one that has come; a letter swapped is neither.
            if (CountBits(letters ^ _letters[i]) <= Math.Max(2, Math.Max(word.Length, Symbols[i].Length) / 3 * 2))
                yield return Symbols[i];
        }
    }

    /// <summary>Which letters there are, case aside: a bit for each, some sharing one.</summary>
    private static ulong GetLetters(string word) => word.Aggregate(0UL, (letters, c) => letters | (1UL << (char.ToUpperInvariant(c) & 63)));

    private static int CountBits(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
