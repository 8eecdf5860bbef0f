using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>A change after which a finding is gone, as data: a host shows its title and applies its edits.</summary>
/// <param name="Rule">The rule whose finding it mends.</param>
/// <param name="Title">What it does, as a menu says it: <c>Write 'Wire2021'</c>.</param>
/// <param name="Applicability">Who may apply it.</param>
/// <param name="Edits">All edits, in the order of their files and places; none overlaps another.</param>
public sealed record Fix(Rule Rule, string Title, Applicability Applicability, IReadOnlyList<TextEdit> Edits);
