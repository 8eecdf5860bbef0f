using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Binding;

/// <summary>All that a file says, names looked up and values evaluated.</summary>
/// <param name="Document">The file.</param>
/// <param name="Facts">Every fact that has a name, in the order of the file, also those that cannot be generated.</param>
/// <param name="Sources">Every source that has a name, likewise.</param>
/// <param name="Names">Which declarations cannot have the name that they have.</param>
/// <param name="Diagnostics">What is wrong with its values.</param>
public sealed record BoundFile(
    Document Document,
    IReadOnlyList<BoundFact> Facts,
    IReadOnlyList<BoundSource> Sources,
    NameConflicts Names,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Every table that has a name, likewise.</summary>
    public IReadOnlyList<BoundTable> Tables { get; init; } = [];

    /// <summary>What is wrong with the data files of its tables.</summary>
    public IReadOnlyList<DataFinding> DataFindings { get; init; } = [];
}
