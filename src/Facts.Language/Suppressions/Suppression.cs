using System;
using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Language.Suppressions;

/// <summary>An <c>allow</c> line: findings of a rule that are silenced where it stands, and why.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">The whole line.</param>
/// <param name="RuleId">The rule, as written.</param>
/// <param name="Reason">Why, as the curator says it; empty where it is not said, which is reported.</param>
/// <param name="Until">The last day on which it holds; null where it has no end.</param>
/// <param name="Silenced">How many findings it silences.</param>
public sealed record Suppression(string Path, TextSpan Span, string RuleId, string Reason, DateTime? Until, int Silenced)
{
    /// <summary>Whether its last day is past, so that it silences nothing any more; false where no day is set on which that is judged.</summary>
    public bool IsExpired { get; init; }

    /// <summary>These findings, in no stated order.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];
}
