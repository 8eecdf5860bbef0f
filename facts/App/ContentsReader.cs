using System.Collections.Generic;
using System.Linq;
using Facts;

namespace Dossier.App;

/// <summary>Reads a project's facts and sources, as any program can that uses generated facts.</summary>
internal static class ContentsReader
{
    public static Contents Read(IEnumerable<Fact> facts, IEnumerable<Source> sources) =>
        new([.. facts.Select(FactOf)], [.. sources.Select(SourceOf)]);

    private static FactEntry FactOf(Fact fact) => new(fact.Group, fact.MemberName, NameOf(fact.Type), fact.Text)
    {
        Label = fact.Label,
        Unit = fact.Unit,
        Documentation = fact.Documentation,
        File = fact.File,
        Citations = [.. fact.Citations.Select(CitationOf)],
    };

    private static CitationEntry CitationOf(Citation citation) =>
        new(citation.SourceName, [.. citation.Quotes.Select(quote => new QuoteEntry(quote.Text, quote.After, quote.Before))])
        {
            Locators = [.. citation.Locators.Select(locator => new LocatorEntry(locator.Term, locator.Value))],
            IsInherited = citation.IsInherited,
            Url = citation.Url,
        };

    private static SourceEntry SourceOf(Source source) => new(source.Name, source.Fields)
    {
        FullName = source.FullName,
        Label = source.Label,
        Documentation = source.Documentation,
        File = source.File,
    };

    /// <summary>The type's name in a .facts file.</summary>
    private static string NameOf(FactType type) => type switch
    {
        FactType.Bool => "bool",
        FactType.Int => "int",
        FactType.Long => "long",
        FactType.Decimal => "decimal",
        FactType.Double => "double",
        FactType.String => "string",
        FactType.Date => "date",
        FactType.PartialDate => "partial date",
        _ => type.ToString().ToLowerInvariant(),
    };
}
