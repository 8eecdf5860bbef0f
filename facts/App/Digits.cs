using System;
using System.Text;

namespace Dossier.App;

/// <summary>Numbers as people read them, the same in every culture.</summary>
internal static class Digits
{
    /// <summary>Commas between the thousands of numbers of five and more digits: 521,800. Four digits stay together, for they may be a year.</summary>
    public static string Group(string number)
    {
        int start = number.StartsWith('-') ? 1 : 0;
        int end = number.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is >= 0 and int length ? start + length : number.Length;
        if (end - start < 5)
            return number;

        var grouped = new StringBuilder(number, 0, start, number.Length + 8);
        for (int i = start; i < end; i++)
        {
            if (i > start && (end - i) % 3 == 0)
                grouped.Append(',');
            grouped.Append(number[i]);
        }

        return grouped.Append(number, end, number.Length - end).ToString();
    }
}
