using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Checking;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Report.Model;

/// <summary>What the checks found, each with what it is about.</summary>
internal sealed class FindingIndex
{
    private readonly ILookup<object, ReportedFinding> _bySubject;

    public FindingIndex(ReportModel model, Progress progress)
    {
        All =
        [
            .. model.Projects.SelectMany(project => Find(model, project, progress))
                .OrderByDescending(finding => finding.Placed.Diagnostic.Severity)
                .ThenBy(finding => finding.Placed.Diagnostic.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Placed.Diagnostic.Span.Start),
        ];
        _bySubject = All.Where(finding => finding.Subject != null).ToLookup(finding => finding.Subject!);
    }

    /// <summary>All findings, the gravest first.</summary>
    public IReadOnlyList<ReportedFinding> All { get; }

    /// <summary>Those about a fact, table or source.</summary>
    public IEnumerable<ReportedFinding> Of(object subject) => _bySubject[subject];

    private static IEnumerable<ReportedFinding> Find(ReportModel model, ReportedProject project, Progress progress)
    {
        var subjects = Subjects.Of(model, project);
        return CheckReport.Of([ProjectScope.Of(project.Folder)], progress).Findings.Select(finding => new ReportedFinding(finding, finding.Place is { } place ? subjects.Find(place.Path, place.Span.Start) : null));
    }
}
