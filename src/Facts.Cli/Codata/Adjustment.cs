using System.Collections.Generic;

namespace Facts.Cli.Codata;

/// <summary>Where and when an adjustment of the constants was published.</summary>
/// <param name="Published">The year, which is not that of the adjustment.</param>
/// <param name="Url">The address of its complete listing.</param>
internal sealed record Adjustment(int Published, string Url)
{
    private const string Listings = "https://physics.nist.gov/cuu/Constants/";

    /// <summary>The latest adjustment is at an address of its own, and moves to the archive when the next one comes.</summary>
    private static readonly Dictionary<int, Adjustment> Known = new()
    {
        [2018] = new Adjustment(2019, Listings + "ArchiveASCII/allascii_2018.txt"),
        [2022] = new Adjustment(2024, Listings + "Table/allascii.txt"),
    };

    /// <summary>The adjustment of a year; null where it is not known here.</summary>
    public static Adjustment? Find(int year) => Known.GetValueOrDefault(year);
}
