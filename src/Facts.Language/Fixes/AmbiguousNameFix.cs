using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>FACT1109: one of the things that a name may mean, by its full name.</summary>
internal sealed class AmbiguousNameFix : IFixProvider
{
    public IEnumerable<Fix> Find(FixContext context, Diagnostic finding) => finding.Rule != Rules.AmbiguousName ? [] : ((string)finding.GetArguments()[1])
        .Split([" or "], StringSplitOptions.RemoveEmptyEntries)
        .Where(name => name.IndexOf(' ') < 0)
        .Select(name => new Fix(finding.Rule, $"Write '{name}'", Applicability.Manual, [context.Replace(finding.Span, name)]));
}
