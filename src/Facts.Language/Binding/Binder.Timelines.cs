using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

// Values that change over time.
public sealed partial class Binder
{
    private BoundFact BindEntries(BoundFact fact, string scope, Surroundings around)
    {
        var first = (fact.Syntax.Body?.Items ?? []).OfType<EntrySyntax>().First();
        _diagnostics.Add(new Diagnostic(Rules.NotBoundYet, (first.FromKeyword.IsMissing ? first.UntilKeyword : first.FromKeyword).Span, "timelines"));
        return fact with { IsTimeline = true };
    }
}
