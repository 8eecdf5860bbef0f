using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using Facts.Language.Values;

namespace Facts.Language.Checks;

/// <summary>FACT0203: a disputed value that equals the accepted one, or another disputed one. Stands on it, with the other as related place.</summary>
internal sealed class EqualDisputeCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts)
            Check(context, fact);
    }

    /// <summary>Recursive over parts of facts, whose depth the parser bounds; linear in the disputed values.</summary>
    private static void Check(CheckContext context, BoundFact fact)
    {
        if (fact.Clauses.Disputed.Count > 0)
            CheckDisputed(context, fact);
        foreach (var part in fact.Clauses.Disputed.Concat(fact.Fields).Concat(fact.Elements).Concat(fact.Entries))
            Check(context, part);
    }

    private static void CheckDisputed(CheckContext context, BoundFact fact)
    {
        var known = new Dictionary<(string Field, string Value), (TextSpan Span, bool IsAccepted)>();
        if (fact.Value != null)
            known[("", ValueIdentity.Of(fact.Value))] = (fact.ValueSyntax?.Span ?? fact.NameSpan, true);
        foreach (var field in fact.Fields)
        {
            if (field.Value != null)
                known[(field.Name, ValueIdentity.Of(field.Value))] = (field.ValueSyntax?.Span ?? field.NameSpan, true);
        }

        foreach (var disputed in fact.Clauses.Disputed)
        {
            if (disputed.Value == null)
                continue;
            var key = (disputed.Name, ValueIdentity.Of(disputed.Value));
            if (!known.TryGetValue(key, out var other))
                known.Add(key, (disputed.NameSpan, false));
            else
                Report(context, disputed, other.Span, other.IsAccepted);
        }
    }

    private static void Report(CheckContext context, BoundFact disputed, TextSpan other, bool isAccepted)
    {
        var (what, hint) = isAccepted ? ("the accepted one", "Cite its source there instead.") : ("another one", "Cite both sources under one of them.");
        context.Diagnostics.Add(new Diagnostic(Rules.EqualDispute, disputed.NameSpan, disputed.FullName, what, hint) { Related = new RelatedPlace(context.File.Document.Path, other) });
    }
}
