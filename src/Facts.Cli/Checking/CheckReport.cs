using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;

namespace Facts.Cli.Checking;

/// <summary>What came of checking projects.</summary>
internal sealed record CheckReport
{
    /// <summary>All that is wrong, in the order of files and places; what a policy makes silent is for editors alone.</summary>
    public required IReadOnlyList<PlacedDiagnostic> Findings { get; init; }

    /// <summary>What is allowed.</summary>
    public required IReadOnlyList<PlacedSuppression> Suppressions { get; init; }

    /// <summary>Of each citation what is known of it.</summary>
    public required IReadOnlyList<CitationState> Citations { get; init; }

    /// <summary>How many files were checked.</summary>
    public required int Files { get; init; }

    public int Allowed => Suppressions.Sum(suppression => suppression.Suppression.Silenced);

    public static CheckReport Of(IReadOnlyList<ProjectScope> scopes, Progress progress)
    {
        var documents = scopes.SelectMany(scope => scope.Documents.Select(document => (scope.Folder, Document: document))).ToArray();
        PrepareEvidence(scopes, progress);
        var files = progress.Each("Checking", documents, item => Check(item.Folder, item.Document));
        PlacedDiagnostic[] findings =
        [
            .. scopes.SelectMany(scope => scope.Surroundings),
            .. files.SelectMany(file => file.Folder.Place(file.Document, file.Checked.Diagnostics)),
            .. scopes.SelectMany(scope => scope.Folder.CheckData(scope.Documents)),
        ];
        return new CheckReport
        {
            Findings =
            [
                .. scopes.SelectMany(scope => scope.Folder.SetUp),
                .. findings.Where(finding => finding.Diagnostic.Severity != Severity.Hidden)
                    .OrderBy(finding => finding.Place!.Path, StringComparer.Ordinal).ThenBy(finding => finding.Diagnostic.Span.Start).ThenBy(finding => finding.Diagnostic.Rule.Id, StringComparer.Ordinal),
            ],
            Suppressions =
            [
                .. from file in files
                   from suppression in file.Checked.Suppressions
                   select new PlacedSuppression(file.Folder.Place(file.Document, suppression.Span), suppression, [.. file.Folder.Place(file.Document, suppression.Findings)]),
            ],
            Citations = [.. files.SelectMany(file => file.Citations).Select(citation => citation.State)],
            Files = files.Count,
        };
    }

    /// <summary>Reads what is cited before the files are checked, that two of these do not wait for each other's texts, one after the other.</summary>
    private static void PrepareEvidence(IReadOnlyList<ProjectScope> scopes, Progress progress)
    {
        var cited = scopes.SelectMany(scope => scope.Documents.SelectMany(document => document.CitedNames).Distinct(StringComparer.Ordinal).Select(source => (scope.Folder.Project, Source: source))).ToArray();
        progress.Each("Reading", cited, item =>
        {
            item.Project.PrepareEvidence(item.Source);
            return item.Source;
        });
    }

    private static (FactsFolder Folder, Document Document, CheckedFile Checked, IReadOnlyList<CheckedCitation> Citations) Check(FactsFolder folder, Document document)
    {
        var result = (folder, document, folder.Project.Check(document), folder.Project.CheckCitations(document));
        document.Forget();
        return result;
    }

    public int CountOf(Severity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);

    public int CountOf(CitationState state) => Citations.Count(known => known == state);

    /// <summary>The numbers, a line each.</summary>
    public IEnumerable<string> Summarize() =>
    [
        FormattableString.Invariant($"{Count.Of(Citations.Count, "citation")}: {CountOf(CitationState.Verified)} verified, {CountOf(CitationState.Failed)} failed, {CountOf(CitationState.NotCheckable)} not checkable"),
        .. Suppressions.Count > 0 ? [$"{Count.Of(Allowed, "finding")} allowed in {Count.Of(Suppressions.Count, "place")}"] : Array.Empty<string>(),
        $"{Count.Of(Files, "file")}: {Count.Of(CountOf(Severity.Error), "error")}, {Count.Of(CountOf(Severity.Warning), "warning")}, {Count.Of(CountOf(Severity.Info), "suggestion")}",
    ];
}
