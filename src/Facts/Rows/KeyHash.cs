namespace Facts;

/// <summary>Hashes of keys, by which a table has its rows. Generated code calls it; nobody else needs to.</summary>
/// <remarks>They stand in compiled assemblies, so that none of them can ever change.</remarks>
public static class KeyHash
{
    /// <summary>The hash of a text. O(length).</summary>
    /// <param name="key">The text; null, which no row has, is hashed too, since it may be one of several columns.</param>
    public static int Of(string? key) => key is null ? 0 : StableHash.Of(key);

    /// <summary>The hash of a number, of a member of an enum by its number, of a day by the days since the first one. O(1).</summary>
    /// <param name="key">The number.</param>
    public static int Of(long key) => StableHash.Of(key);

    /// <summary>The hash of a key of several columns, from that of all but the last one and that of the last one. O(1).</summary>
    /// <param name="first">The hash of what stands before.</param>
    /// <param name="last">The hash of the last one.</param>
    public static int Join(int first, int last) => StableHash.Join(first, last);
}
