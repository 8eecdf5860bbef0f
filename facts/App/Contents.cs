using System;
using System.Collections.Generic;
using System.Linq;

namespace Dossier.App;

/// <summary>What a report shows. It stands between the library's types and the reports, so that these can be tried with made-up facts.</summary>
internal sealed record Contents(IReadOnlyList<FactEntry> Facts, IReadOnlyList<SourceEntry> Sources)
{
    /// <summary>The facts with a citation for each value: their own, or where they are computed those of what they are computed from.</summary>
    public int Cited => Facts.Count(fact => fact.Lines.All(line => line.Citations.Count > 0 || line.Formula != null));

    public int Quotes => Facts.SelectMany(CitationsOf).Sum(citation => citation.Quotes.Count);

    /// <summary>The facts and sources of a namespace, those of namespaces within it included.</summary>
    public Contents In(string name) => new(
        [.. Facts.Where(fact => fact.Name.StartsWith(name + ".", StringComparison.Ordinal))],
        [.. Sources.Where(source => source.FullName.StartsWith(name + ".", StringComparison.Ordinal))]);

    /// <summary>The facts that a source supports, with all their citations.</summary>
    public Contents CitedFrom(string source) => Where(fact => CitationsOf(fact).Any(citation => citation.Source == source));

    /// <summary>The facts that have a text in their name, value, documentation or quotes; case does not matter.</summary>
    public Contents Having(string text) => Where(fact => TextsOf(fact).Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) == true));

    private static IEnumerable<CitationEntry> CitationsOf(FactEntry fact) =>
        fact.Lines.SelectMany(line => line.Citations.Concat(line.Disputed.SelectMany(other => other.Citations)));

    private static IEnumerable<string?> TextsOf(FactEntry fact) => fact.Lines.Prepend(fact)
        .SelectMany(line => line.AlsoKnownAs.Concat(line.AccordingTo).Concat(line.Notes).Concat(line.Disputed.Select(other => other.Value))
            .Append(line.Name).Append(line.Label).Append(line.Value).Append(line.Documentation).Append(line.Formula))
        .Concat(CitationsOf(fact).SelectMany(citation => citation.Quotes, (_, quote) => quote.Text));

    private Contents Where(Func<FactEntry, bool> isWanted)
    {
        FactEntry[] facts = [.. Facts.Where(isWanted)];
        HashSet<string> cited = [.. facts.SelectMany(CitationsOf, (_, citation) => citation.Source)];
        return new Contents(facts, [.. Sources.Where(source => cited.Contains(source.Name))]);
    }
}
