using System.Collections.Generic;
using System.Globalization;
using Facts.Language.Suppressions;

namespace Facts.Cli.Projects;

/// <summary>An <c>allow</c> line with its file.</summary>
/// <param name="Place">The line.</param>
/// <param name="Suppression">What it says.</param>
/// <param name="Findings">What it silences.</param>
internal sealed record PlacedSuppression(FilePlace Place, Suppression Suppression, IReadOnlyList<PlacedDiagnostic> Findings)
{
    /// <summary>The last day on which it holds, <c>2027-12-31</c>; null where it has no end.</summary>
    public string? Until => Suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Its place, and what it allows and why, on one line.</summary>
    public override string ToString()
    {
        var end = Until is { } day ? $" until {day}{(Suppression.IsExpired ? ", which is past" : "")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Place}: allows {Suppression.Silenced} {(Suppression.Silenced == 1 ? "finding" : "findings")} of {Suppression.RuleId}{end}: {Suppression.Reason.ReplaceLineEndings(" ")}");
    }
}
