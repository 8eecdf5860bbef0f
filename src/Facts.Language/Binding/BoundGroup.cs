using System.Collections.Generic;

namespace Facts.Language.Binding;

/// <summary>A group of a file, with its facts in the order of the file.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Documentation">The text of its documentation; empty without any.</param>
/// <param name="Facts">Its facts; of two with one name the first.</param>
public sealed record BoundGroup(string Name, string Documentation, IReadOnlyList<BoundFact> Facts);
