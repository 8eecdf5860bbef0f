using System.Runtime.CompilerServices;

namespace Facts;

/// <summary>How the runtime compiles a method.</summary>
internal static class Tiers
{
    /// <summary>
    /// With all optimisations at once (AggressiveOptimization, which netstandard2.0 has no name for): for loops that go over a whole table before the runtime would find out that they are hot.
    /// It costs more to compile, so nothing has it that a single citation needs.
    /// </summary>
    public const MethodImplOptions Skip = (MethodImplOptions)512;
}
