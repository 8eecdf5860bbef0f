using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>Finds what can be done about findings.</summary>
internal static class FixFinder
{
    private static readonly IFixProvider[] Providers =
    [
        new ReplacementFix(),
        new RepeatedLineFix(),
        new NeedlessAllowFix(),
        new NearestPassageFix(),
        new ValueQuoteFix(),
        new AmbiguousQuoteFix(),
        new CitationFix(),
        new SourceDeclarationFix(),
        new UncitedSourceFix(),
        new MisspeltFieldFix(),
        new EvidenceHashFix(),
        new DisputeFix(),
        new EqualDisputeFix(),
        new RenameFix(),
        new AmbiguousNameFix(),
        new EmptyQuoteFix(),
        new StrayLineFix(),
        new IndentationFix(),
        new PeriodFix(),
        new TypedColumnFix(),
        new ControlCharacterFix(),
        new AllowFix(),
    ];

    /// <summary>The fixes of a finding that are wanted, the best first.</summary>
    public static IEnumerable<Fix> Find(FixContext context, Diagnostic finding) => Providers.SelectMany(provider => provider.Find(context, finding)).Where(fix => fix.Applicability <= context.Most);
}
