namespace Facts;

/// <summary>
/// The hash of a full name that handles and the index of a table are made of, and of keys that its rows are found by: FNV-1a over the UTF-16 code units, low byte first, finished with MurmurHash3's <c>fmix32</c>.
/// </summary>
/// <remarks>
/// It is compiled into the generator too, so it depends on nothing. It can never change: its results stand in assemblies that nobody recompiles.
/// FNV alone spreads names that differ in their last letter only over few bits; the finisher spreads them over all.
/// </remarks>
internal static class StableHash
{
    /// <summary>The state before the first code unit.</summary>
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The handle of the fact or source of that full name; of any other text its hash.</summary>
    public static int Of(string name) => Finish(Add(Start, name, 0, name.Length));

    /// <summary>The hash of a number.</summary>
    public static int Of(long number) => unchecked(Join((int)(number >> 32), (int)number));

    /// <summary>The hash of what has two parts, by their hashes or what stands for these; their order counts.</summary>
    public static int Join(int first, int last) => unchecked(Finish(((uint)first * Prime) ^ (uint)last));

    /// <summary>The state after more code units; a name may come in pieces.</summary>
    public static uint Add(uint state, string text, int start, int length)
    {
        unchecked
        {
            for (int i = start; i < start + length; i++)
            {
                char unit = text[i];
                state = (state ^ (uint)(unit & 0xFF)) * Prime;
                state = (state ^ (uint)(unit >> 8)) * Prime;
            }

            return state;
        }
    }

    /// <summary>The hash of all that was added.</summary>
    public static int Finish(uint state)
    {
        unchecked
        {
            state ^= state >> 16;
            state *= 0x85EBCA6B;
            state ^= state >> 13;
            state *= 0xC2B2AE35;
            state ^= state >> 16;
            return (int)state;
        }
    }
}
