using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Suppressions;

namespace Facts.Language.Checks;

/// <summary>Runs every rule over a file.</summary>
internal static class Checker
{
    private static readonly ICheck[] Checks =
    [
        new MissingCitationCheck(),
        new UnknownSourceCheck(),
        new UncitedSourceCheck(),
        new SourceCountCheck(),
        new UntraceableSourceCheck(),
        new DuplicateCitationCheck(),
        new NameConflictCheck(),
        new TimelineNameCheck(),
        new NamespaceNameCheck(),
        new HiddenGroupCheck(),
        new CrowdedTypeCheck(),
        new CaseOnlyDifferenceCheck(),
        new LowerCaseNameCheck(),
        new NearFieldCheck(),
        new MalformedFieldCheck(),
        new RepeatedFieldCheck(),
        new CircularOriginCheck(),
        new EmptyQuoteCheck(),
        new RepeatedClauseCheck(),
        new UnknownDirectnessCheck(),
        new TimeOfDayCheck(),
        new BackwardsPeriodCheck(),
        new EqualDisputeCheck(),
        new StrayGroupCitationCheck(),
        new MissingQuoteCheck(),
        new MissingEvidenceCheck(),
        new EvidenceFileCheck(),
        new EvidenceCoverageCheck(),
        new UnfoundQuoteCheck(),
        new AmbiguousQuoteCheck(),
        new UncheckableCitationCheck(),
        new EarlySourceCheck(),
        new FreshnessCheck(),
        new PolicyCheck(),
        new ValueInQuoteCheck(),
        new AllowCheck(),
        new ControlCharacterCheck(),
    ];

    public static CheckedFile Run(FactsProject project, Document document)
    {
        var context = new CheckContext(project, project.Bind(document));
        foreach (var check in Checks)
            check.Run(context);
        var suppressor = new Suppressor(context);
        Diagnostic[] diagnostics =
        [
            .. suppressor.Apply([.. document.Tree.Diagnostics, .. context.File.Diagnostics, .. context.Diagnostics])
                .Select(document.Policies.Weigh).OfType<Diagnostic>()
                .OrderBy(diagnostic => diagnostic.Span.Start)
                .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal),
        ];
        return new CheckedFile(diagnostics, suppressor.GetSuppressions());
    }
}
