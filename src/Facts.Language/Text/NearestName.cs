using System;
using System.Collections.Generic;

namespace Facts.Language.Text;

/// <summary>Finds the name that a misspelt one most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the smallest optimal string alignment distance (Damerau 1964, restricted to adjacent swaps), case aside;
    /// null where none is near: at most a third of the longer name may differ. Among equals the one of the same case wins, then the first in ordinal order,
    /// so that the answer does not depend on the order of files. Linear in the candidates, quadratic in a name's length.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var limit = Math.Max(name.Length, candidate.Length) / 3;
            if (limit == 0 && Math.Max(name.Length, candidate.Length) > 1)
                limit = 1;
            if (Math.Abs(name.Length - candidate.Length) > limit || name.Length > 200)
                continue;
            var distance = Distance(name, candidate, Same);
            if (distance > limit || distance > bestDistance)
                continue;
            if (distance == bestDistance && !IsBetter(name, candidate, best!))
                continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    private static bool IsBetter(string name, string candidate, string best)
    {
        var difference = Distance(name, candidate, Equal) - Distance(name, best, Equal);
        return difference < 0 || (difference == 0 && string.CompareOrdinal(candidate, best) < 0);
    }

    private static int Distance(string a, string b, Func<char, char, bool> same)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Equal(char x, char y) => x == y;

    private static bool Same(char x, char y) => x == y || char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
