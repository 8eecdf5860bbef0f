using System;
using System.Collections.Generic;
using System.Linq;

namespace Dossier.App;

/// <summary>What a report shows. It stands between the library's types and the reports, so that these can be tried with made-up facts.</summary>
internal sealed record Contents(IReadOnlyList<FactEntry> Facts, IReadOnlyList<SourceEntry> Sources)
{
    public int Cited => Facts.Count(fact => fact.Citations.Count > 0);

    public int Quotes => Facts.Sum(fact => fact.Citations.Sum(citation => citation.Quotes.Count));

    /// <summary>The facts and sources of a namespace, those of namespaces within it included.</summary>
    public Contents In(string name) => new(
        [.. Facts.Where(fact => fact.Name.StartsWith(name + ".", StringComparison.Ordinal))],
        [.. Sources.Where(source => source.FullName.StartsWith(name + ".", StringComparison.Ordinal))]);

    /// <summary>The facts that a source supports, with all their citations.</summary>
    public Contents CitedFrom(string source) =>
        Where(fact => fact.Citations.Any(citation => citation.Source == source));

    /// <summary>The facts that have a text in their name, value, documentation or quotes; case does not matter.</summary>
    public Contents Having(string text) => Where(fact => TextsOf(fact).Any(part => part?.Contains(text, StringComparison.OrdinalIgnoreCase) == true));

    private static IEnumerable<string?> TextsOf(FactEntry fact) =>
        fact.Citations.SelectMany(citation => citation.Quotes, (_, quote) => quote.Text)
            .Append(fact.Name).Append(fact.Label).Append(fact.Value).Append(fact.Documentation);

    private Contents Where(Func<FactEntry, bool> isWanted)
    {
        FactEntry[] facts = [.. Facts.Where(isWanted)];
        HashSet<string> cited = [.. facts.SelectMany(fact => fact.Citations, (_, citation) => citation.Source)];
        return new Contents(facts, [.. Sources.Where(source => cited.Contains(source.Name))]);
    }
}
