using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>FACT0105: records the hash of the evidence as it is now. Whether the change was meant, only a person knows.</summary>
internal sealed class EvidenceHashFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding)
    {
        if (finding.Rule != Rules.UnusableEvidence || context.Index.Find<SourceSyntax>(finding.Span) is not { } source)
            yield break;
        if (SourceEvidence.Of(context.Document, source, context.Project.FindEvidence) is { IsUsable: false, File: { Problem: "" } file } evidence && evidence.Field.Hash.Span == finding.Span)
            yield return new Fix(finding.Rule, "Record the text as it is now", Applicability.Manual, [context.Replace(finding.Span, "\"" + file.Hash + "\"")]);
    }
}
