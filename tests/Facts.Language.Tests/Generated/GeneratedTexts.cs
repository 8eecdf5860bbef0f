using System;
using CsCheck;

namespace Facts.Language.Tests.Generated;

/// <summary>Random <c>.facts</c> texts without a syntax error, for whoever tests what holds for any file. They use every construct of the grammar, and any layout.</summary>
internal static class GeneratedTexts
{
    /// <summary>Small ones come first when a failure is made smaller.</summary>
    public static readonly Gen<string> Any =
        from size in Gen.Int[1, 12]
        from seed in Gen.Int[0, int.MaxValue - 1]
        select Write(seed, size);

    /// <summary>The same text for the same numbers.</summary>
    /// <param name="seed">Of the choices.</param>
    /// <param name="size">How many declarations stand at the top level.</param>
    public static string Write(int seed, int size)
    {
        var random = new Random(seed);
        var lines = new DeclarationWriter(random).Write(size);
        return new LayoutWriter(random).Write(lines);
    }
}
