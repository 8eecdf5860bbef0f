using System;
using System.IO;

namespace Facts;

/// <summary>What is said about a table that nobody can have written.</summary>
internal static class MalformedTable
{
    public static InvalidDataException At(int position, string problem) =>
        new(FormattableString.Invariant($"The table of facts is damaged: {problem} at {position}. Rebuild the assembly that holds it."));

    public static InvalidDataException Because(string problem) =>
        new($"The table of facts is damaged: {problem}. Rebuild the assembly that holds it.");

    public static NotSupportedException NewerVersion(char version) => Newer($"version '{version}'");

    public static NotSupportedException Newer(string what) =>
        new($"The table of facts has {what}, which this version of the Facts library does not know: the table was written by a newer generator. Update the Facts package of the application.");
}
