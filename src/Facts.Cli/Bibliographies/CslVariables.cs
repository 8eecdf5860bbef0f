using System;
using System.Collections.Generic;
using System.Linq;

namespace Facts.Cli.Bibliographies;

/// <summary>The variables of CSL 1.0.2 and the fields of a source that they become, as tables.</summary>
internal static class CslVariables
{
    private static readonly HashSet<string> Names = Set(
        "author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host "
        + "illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator");

    private static readonly HashSet<string> Dates = Set("accessed available-date event-date issued original-date submitted");

    private static readonly HashSet<string> Texts = Set(
        "citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection archive_location archive-place authority call-number "
        + "chapter-number citation-number citation-label collection-number collection-title container-title container-title-short dimensions division DOI edition "
        + "event event-title event-place first-reference-note-number genre ISBN ISSN issue jurisdiction keyword locator medium note number number-of-pages "
        + "number-of-volumes original-publisher original-publisher-place original-title page page-first part part-title PMCID PMID printing publisher "
        + "publisher-place references reviewed-genre reviewed-title scale section source status supplement title title-short URL version volume volume-title year-suffix");

    /// <summary>Variables that a source calls otherwise than in the same letters.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["id"] = "key",
        ["type"] = "kind",
        ["DOI"] = "doi",
        ["ISBN"] = "isbn",
        ["ISSN"] = "issn",
        ["PMCID"] = "pmcid",
        ["PMID"] = "pmid",
        ["URL"] = "url",
    };

    private static readonly Dictionary<string, string> Variables = Fields.Append(new("issued", "published")).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>What BibTeX and BibLaTeX call otherwise, where it means the same for every kind of source.</summary>
    private static readonly Dictionary<string, string> Bibtex = new(StringComparer.Ordinal)
    {
        ["address"] = "publisher-place",
        ["annotation"] = "annote",
        ["booktitle"] = "container-title",
        ["chapter"] = "chapter-number",
        ["date"] = "issued",
        ["eventdate"] = "event-date",
        ["eventtitle"] = "event-title",
        ["institution"] = "publisher",
        ["journal"] = "container-title",
        ["journaltitle"] = "container-title",
        ["keywords"] = "keyword",
        ["location"] = "publisher-place",
        ["organization"] = "publisher",
        ["origdate"] = "original-date",
        ["pages"] = "page",
        ["school"] = "publisher",
        ["series"] = "collection-title",
        ["shorttitle"] = "title-short",
        ["urldate"] = "accessed",
        ["venue"] = "event-place",
        ["year"] = "issued",
    };

    public static bool IsName(string variable) => Names.Contains(variable);

    public static bool IsDate(string variable) => Dates.Contains(variable);

    public static bool IsKnown(string variable) => Names.Contains(variable) || Dates.Contains(variable) || Texts.Contains(variable) || variable is "id" or "type";

    /// <summary>The key that a variable has in a source.</summary>
    public static string GetField(string variable) => Fields.GetValueOrDefault(variable, variable);

    /// <summary>The variable that a field of a source is; null where CSL has none.</summary>
    public static string? FindVariable(string key) => Variables.TryGetValue(key, out var variable) || Bibtex.TryGetValue(key, out variable) ? variable
        : IsKnown(key) ? key
        : key.StartsWith(SourcesWriter.KeptPrefix, StringComparison.Ordinal) ? FindVariable(key[SourcesWriter.KeptPrefix.Length..])
        : null;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
