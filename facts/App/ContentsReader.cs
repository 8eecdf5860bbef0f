using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Facts;

namespace Dossier.App;

/// <summary>Reads a project's facts and sources, as any program can that uses generated facts.</summary>
internal static class ContentsReader
{
    public static Contents Read(IEnumerable<Fact> facts, IEnumerable<RowTable> tables, IEnumerable<Source> sources) => new(
        [.. facts.Select(FactOf), .. tables.SelectMany(RowsOf)],
        [.. sources.Select(SourceOf)]);

    private static FactEntry FactOf(Fact fact) => EntryOf(fact, fact.Group, fact.MemberName) with
    {
        Fields = PartsOf(fact),
    };

    /// <summary>The fields; of one that is left out nothing is said.</summary>
    private static FactEntry[] PartsOf(Fact fact) =>
        [.. fact.Fields.Where(field => field.Text != null || field.IsUnknown || field.IsNone).Select(field => EntryOf(field, fact.Name, field.MemberName))];

    /// <summary>A row by the name of its member, or by its number where it has none.</summary>
    private static IEnumerable<FactEntry> RowsOf(RowTable table) =>
        table.Select((row, number) => EntryOf(row, table.Name, row.MemberName.Length > 0 ? row.MemberName : string.Create(CultureInfo.InvariantCulture, $"{number + 1}")) with
        {
            Cells = PartsOf(row),
        });

    private static FactEntry EntryOf(Fact fact, string group, string member) => new(group, member, fact.TypeName, fact.IsUnknown ? "unknown" : fact.IsNone ? "none" : fact.Text)
    {
        Label = fact.Label,
        Unit = fact.Unit,
        Documentation = fact.Documentation,
        File = fact.File,
        Citations = [.. fact.Citations.Select(CitationOf)],
        Status = fact.Status.ToString().ToLowerInvariant(),
        AccordingTo = fact.AccordingTo,
        AlsoKnownAs = fact.AlsoKnownAs,
        Notes = fact.Notes,
        Disputed = [.. fact.Disputed.Select(other => EntryOf(other, group, member))],
        Formula = fact.Formula,
        Operands = [.. fact.Operands.Select(operand => operand.Name)],
        Uncertainty = fact.Measurement?.UncertaintyText,
        IsExact = fact.Measurement is { IsExact: true },
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
}
