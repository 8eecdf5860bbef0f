namespace Facts.Language.Tests;

/// <summary>What the pages define, written a second time from them.</summary>
internal static class Reference
{
    /// <summary>The hash of Pages/table-format.md.</summary>
    public static uint Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name)
        {
            foreach (var octet in new[] { unit & 0xFFu, (uint)unit >> 8 })
                hash = unchecked((hash ^ octet) * 16777619u);
        }

        hash ^= hash >> 16;
        hash = unchecked(hash * 0x85EBCA6Bu);
        hash ^= hash >> 13;
        hash = unchecked(hash * 0xC2B2AE35u);
        return hash ^ (hash >> 16);
    }
}
