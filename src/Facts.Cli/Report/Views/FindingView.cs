using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Report.Model;

namespace Facts.Cli.Report.Views;

/// <summary>A finding, with what it is about.</summary>
internal sealed record FindingView(string Severity, string Rule, string Message, string Path, int Line, LinkView Subject)
{
    public static IReadOnlyList<FindingView> Of(IEnumerable<ReportedFinding> findings) => [.. findings.Select(finding => new FindingView(
        finding.Placed.Diagnostic.Severity switch { Language.Diagnostics.Severity.Error => "error", Language.Diagnostics.Severity.Warning => "warning", _ => "suggestion" },
        finding.Placed.Diagnostic.Rule.Id,
        finding.Placed.Diagnostic.Message,
        finding.Path,
        finding.Line,
        new LinkView(finding.Name, finding.Address)))];
}
