using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Facts.Cli.Report.Site;

/// <summary>
/// Names of files that every system can have: a name stands as it is where it may, and otherwise what it can keep of it, with a hash of the whole. So an address stays
/// as long as the name does, whatever else is declared, unless that differs by case only.
/// </summary>
internal static class PageNames
{
    private const int MaxLength = 100;
    private const int KeptLength = 60;
    private const int HashLength = 10;

    /// <summary>What Windows keeps for devices, whatever stands behind a point.</summary>
    private static readonly HashSet<string> Devices = new(
        new[] { "CON", "PRN", "AUX", "NUL" }.Concat(Enumerable.Range(0, 10).SelectMany(i => new[] { "COM", "LPT" }.Select(port => port + i.ToString(CultureInfo.InvariantCulture)))), StringComparer.OrdinalIgnoreCase);

    /// <summary>A file name for each name, no two of which are the same for a system that does not tell case apart.</summary>
    public static IReadOnlyList<string> Choose(IReadOnlyList<string> names)
    {
        var count = names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var chosen = new string[names.Count];
        for (var i = 0; i < chosen.Length; i++)
        {
            var name = count[names[i]] == 1 && IsSafe(names[i]) ? names[i] : Alter(names[i]);
            // Two that are declared twice, which is reported.
            for (var number = 2; !taken.Add(name); number++)
                name = Alter(names[i]) + "-" + number.ToString(CultureInfo.InvariantCulture);
            chosen[i] = name;
        }

        return chosen;
    }

    private static bool IsSafe(string name) => name.Length is > 0 and <= MaxLength && name.All(IsPlain) && name[0] != '.' && name[^1] != '.' && !IsDevice(name);

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0]);

    private static string Alter(string name)
    {
        var kept = string.Concat(name.Take(KeptLength).Select(c => IsPlain(c) ? c : '_'));
        return (IsDevice(kept) ? "_" : "") + kept + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(name)))[..HashLength];
    }
}
