using System.Text;

namespace Facts.Language.Emission;

/// <summary>The numbers of a fact table that have as many digits each: in base 64, of an alphabet that needs no escape in C# and keeps their order.</summary>
internal static class TableDigits
{
    /// <summary>How many digits a hash has.</summary>
    public const int OfHash = 6;

    /// <summary>How many digits a place or a count has.</summary>
    public const int OfPlace = 5;

    public static void Append(StringBuilder to, uint value, int count)
    {
        for (var shift = 6 * (count - 1); shift >= 0; shift -= 6)
        {
            var digit = (int)(value >> shift) & 63;
            to.Append((char)(digit < 57 ? '#' + digit : '$' + digit));
        }
    }
}
