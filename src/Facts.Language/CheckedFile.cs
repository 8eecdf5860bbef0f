using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Suppressions;

namespace Facts.Language;

/// <summary>What came of checking a file.</summary>
/// <param name="Diagnostics">All that is wrong with it, in the order of its text.</param>
/// <param name="Suppressions">All <c>allow</c> lines, in that order.</param>
public sealed record CheckedFile(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<Suppression> Suppressions);
