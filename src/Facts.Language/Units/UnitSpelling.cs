using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Language.Units;

/// <summary>Says why a word is no unit, and what it most likely meant.</summary>
public static partial class UnitSpelling
{
    /// <summary>Wrong spellings and what is meant by each.</summary>
    public static IReadOnlyDictionary<string, string> Known => Words;

    /// <summary>Whether UCUM reads the word as a prefixed unit, and whoever writes it nearly always means another: <c>ft</c> is no femtotonne, <c>MB</c> no megabel.</summary>
    internal static bool IsHardlyMeant(string word) => HardlyMeant.Contains(word);

    /// <summary>What to use in a product instead of a temperature scale: the unit of its differences. Null for all others.</summary>
    internal static string? RatioScale(string special) => special switch
    {
        "Cel" => "K",
        "[degF]" => "[degR]",
        _ => null,
    };

    /// <summary>The unit whose name is written out, <c>kilometres</c>; null for any other word.</summary>
    internal static string? FindName(string word) => LongNames.TryGetValue(word, out var name) ? name : FindPrefixedName(word);

    /// <summary>The message for a word that is no unit, and the nearest valid text.</summary>
    /// <param name="word">Without annotation, its exponent included.</param>
    /// <param name="isBelow">Whether a slash stands before it: a product in its place needs parentheses there.</param>
    /// <param name="scope">The units that the project declares.</param>
    /// <param name="suggests">Whether to look for the nearest one at all.</param>
    internal static (string Message, string? Nearest) Explain(string word, bool isBelow, IUnitScope scope, bool suggests)
    {
        var message = $"there is no unit '{word}'";
        if (IsHardlyMeant(word))
            message = $"'{word}' would be UCUM's '{UnitWords.Split(word)!.Value.Prefix}' before '{UnitWords.Split(word)!.Value.Code}', which is hardly meant";
        else if (Words.ContainsKey(word))
            return (message, suggests ? Nearest(word, isBelow, scope) : null);
        else if (FindUnprefixable(word, scope) is { } unit)
            return ($"'{unit}' takes no prefix", null);
        return (message, suggests ? Nearest(word, isBelow, scope) : null);
    }

    /// <summary>The nearest valid text: a known wrong spelling, the same with other characters, a name written out, the same in other case, or one with a typing mistake.</summary>
    internal static string? Nearest(string word, bool isBelow, IUnitScope scope)
    {
        var nearest = Respell(word, scope) ?? Rewrite(word, scope) ?? Multiplied(word, scope) ?? FindSimilar(word, scope);
        return nearest is not null && isBelow && nearest.IndexOfAny(['.', '/']) >= 0 && nearest[0] != '[' ? "(" + nearest + ")" : nearest;
    }

    /// <summary>The unit behind a prefix that it does not take; single letters are left out, they say too little.</summary>
    private static string? FindUnprefixable(string word, IUnitScope scope)
    {
        if (UnitWords.Split(word) is var (_, code) && code.Length > 1)
            return code;
        for (var length = 1; length <= 2 && word.Length - length >= 3; length++)
        {
            var rest = word.Substring(length);
            if (Prefixes.Find(word.Substring(0, length)) is not null && (Currencies.Contains(rest) || scope.Find(rest) is not null))
                return rest;
        }

        return null;
    }

    /// <summary>A word of the tables with its exponent; null where it is none of them, or a product that would take an exponent.</summary>
    private static string? Respell(string word, IUnitScope scope)
    {
        if (FindWord(word) is { } whole)
            return whole;
        var end = word.Length;
        while (end > 0 && word[end - 1] is (>= '0' and <= '9') or '+' or '-')
            end--;
        if (end == 0 || end == word.Length || FindWord(word.Substring(0, end)) is not { } symbol)
            return null;
        return IfValid(symbol + word.Substring(end), scope);
    }

    private static string? FindWord(string word) =>
        Words.TryGetValue(word, out var exact) ? exact : word.Length < 3 ? null : LongNames.TryGetValue(word, out var name) ? name : FindPrefixedName(word);

    /// <summary><c>kilometres</c>: a prefix written out before a name written out.</summary>
    private static string? FindPrefixedName(string word)
    {
        foreach (var (name, prefix) in LongPrefixes)
        {
            if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase) && LongNames.TryGetValue(word.Substring(name.Length), out var unit) && UcumTable.IsMetric(unit))
                return prefix + unit;
        }

        return null;
    }

    /// <summary>The word with characters that UCUM has none of written its way, each of its parts respelt: <c>kg·m²</c>.</summary>
    private static string? Rewrite(string word, IUnitScope scope)
    {
        var rewritten = UnitCharacters.Rewrite(word);
        var parts = rewritten.Split('.', '/');
        var valid = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            valid[i] = IfValid(parts[i], scope) ?? Respell(parts[i], scope) ?? "";
        if (parts.Length == 1)
            return valid[0].Length > 0 ? valid[0] : null;
        var place = 0;
        var result = valid[0];
        for (var i = 1; i < parts.Length; i++)
        {
            place += parts[i - 1].Length + 1;
            result += rewritten[place - 1] + valid[i];
        }

        return IfValid(result, scope);
    }

    /// <summary><c>100km</c>: a number that wants a point behind it.</summary>
    private static string? Multiplied(string word, IUnitScope scope)
    {
        var end = 0;
        while (end < word.Length && word[end] is >= '0' and <= '9')
            end++;
        return end == 0 || end == word.Length ? null : IfValid(word.Substring(0, end) + "." + word.Substring(end), scope);
    }

    private static string? FindSimilar(string word, IUnitScope scope)
    {
        if (word.Length > 20)
            return null;
        var end = word.Length;
        while (end > 1 && word[end - 1] is (>= '0' and <= '9') or '-')
            end--;
        var (symbol, exponent) = (word.Substring(0, end), word.Substring(end));
        // In one or two letters a typing mistake leaves nothing to go by.
        var similar = UnitWords.All(scope).FirstOrDefault(name => string.Equals(name, symbol, StringComparison.OrdinalIgnoreCase))
            ?? (symbol.Length < 3 ? null : NearestName.Find(symbol, scope.Names.Concat(UnitWords.Usual)) ?? NearestName.Find(symbol, UnitWords.Near(symbol)));
        return similar is null ? null : IfValid(similar + exponent, scope);
    }

    private static string? IfValid(string text, IUnitScope scope) => new UnitReader(text, scope, suggests: false).Read().Unit?.Text;
}
