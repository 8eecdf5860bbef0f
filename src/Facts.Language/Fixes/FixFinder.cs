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
    ];

    /// <summary>All fixes of a finding, the best first.</summary>
    public static IReadOnlyList<Fix> Find(FixContext context, Diagnostic finding) => [.. Providers.SelectMany(provider => provider.Find(context, finding))];
}
