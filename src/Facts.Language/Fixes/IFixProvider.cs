using System.Collections.Generic;
using Facts.Language.Diagnostics;

namespace Facts.Language.Fixes;

/// <summary>The fixes of one kind.</summary>
internal interface IFixProvider
{
    /// <summary>The fixes for a finding, the best first; none where none applies.</summary>
    IEnumerable<Fix> Find(FixContext context, Diagnostic finding);
}
