using System;
using System.Collections.Immutable;
using System.Linq;
using Facts.Language.Symbols;

namespace Facts.Generators;

/// <summary>Of which files C# is made.</summary>
/// <param name="IsOn">Whether of any.</param>
/// <param name="Repeated">
/// Paths that several files have. They would overwrite each other's output: none of them is generated nor seen by the others, and the analyzer says so.
/// </param>
internal sealed record FileSelection(bool IsOn, EquatableArray<string> Repeated)
{
    public static FileSelection Of(ImmutableArray<string> paths) =>
        new(true, new([.. paths.GroupBy(path => path, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)]));

    /// <summary>The same, under one more condition.</summary>
    public FileSelection If(bool isOn) => isOn ? this : this with { IsOn = false };

    public bool Includes(string path) => IsOn && !Repeated.Contains(path, StringComparer.Ordinal);
}
