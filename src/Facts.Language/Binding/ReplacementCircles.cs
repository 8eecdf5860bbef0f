using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Finds facts that are to be replaced by each other in a circle, each circle at its last link by file and place.</summary>
internal sealed class ReplacementCircles(Document document, BindingSession session)
{
    /// <summary>More are not named in a message.</summary>
    private const int MaxShown = 8;

    private readonly HashSet<DeclarationSyntax> _done = [];

    /// <summary>Each fact has one replacement at most, so that following them all is linear in the facts.</summary>
    public IEnumerable<Diagnostic> Find(IEnumerable<BoundFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Clauses.Replacement == null || fact.Declaration == null)
                continue;
            if (Follow(new ValueName(document, fact.Declaration, fact.FullName)) is { } circle && Report(circle) is { } diagnostic)
                yield return diagnostic;
        }
    }

    /// <summary>The circle that a fact leads into; null where it leads into none, or into one that is known.</summary>
    private List<ValueName>? Follow(ValueName start)
    {
        var path = new List<ValueName>();
        var places = new Dictionary<DeclarationSyntax, int>();
        for (var next = start; next is { Row: < 0 }; next = session.Of(next.Document).FindReplacement(next.Declaration)?.Target)
        {
            if (places.TryGetValue(next.Declaration.Syntax, out var place))
                return path.GetRange(place, path.Count - place);
            if (!_done.Add(next.Declaration.Syntax))
                return null;
            places.Add(next.Declaration.Syntax, path.Count);
            path.Add(next);
        }

        return null;
    }

    /// <summary>A circle over several files is reported in the last of them alone.</summary>
    private Diagnostic? Report(List<ValueName> circle)
    {
        var last = circle.OrderBy(name => name.Document.Path, StringComparer.Ordinal).ThenBy(name => name.Declaration.NameSpan.Start).Last();
        if (last.Document != document || session.Of(document).FindReplacement(last.Declaration) is not var (name, _))
            return null;
        var from = circle.IndexOf(last);
        var others = circle.Skip(from + 1).Concat(circle.Take(from)).Select(item => item.FullName).ToArray();
        var shown = others.Length == 0 ? "" : $", by way of {string.Join(", ", others.Take(MaxShown))}{(others.Length > MaxShown ? " …" : "")}";
        return new Diagnostic(Rules.CircularReplacement, name.Span, last.FullName, shown);
    }
}
