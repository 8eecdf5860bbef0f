using System;
using System.Collections.Generic;

namespace Facts.Language.Checks;

/// <summary>The fields and kinds of sources, as tables: the language's own, then CSL's variables and BibTeX's fields.</summary>
internal static class SourceFields
{
    /// <summary>Fields that a source has at most once.</summary>
    public static readonly HashSet<string> Single = Set("title kind publisher published url doi isbn accessed language license key via review-by evidence");

    public static readonly HashSet<string> Known = Set(
        "title kind author publisher published url doi isbn archived accessed language license key via evidence review-by "
        + "abstract address annotation annote archive archive-place archive_collection archive_location authority booktitle call-number chair chapter "
        + "chapter-number citation-key citation-label citation-number collection-editor collection-number collection-title compiler composer "
        + "container-author container-title container-title-short contributor crossref curator date day dimensions director division edition editor "
        + "editorial-director eprint eprinttype event event-date event-place event-title executive-producer first-reference-note-number genre guest host "
        + "howpublished illustrator institution interviewer issn issue issued journal journaltitle jurisdiction keyword keywords lccn location locator "
        + "medium month narrator note number number-of-pages number-of-volumes oclc organization organizer original-author original-date "
        + "original-publisher original-publisher-place original-title page page-first pages part-number part-title performer pmcid pmid "
        + "printing-number producer publisher-place recipient references reviewed-author reviewed-genre reviewed-title scale school script-writer "
        + "section series series-creator source status submitted subtitle supplement-number title-short titleaddon translator type urldate version "
        + "volume volume-title year year-suffix");

    /// <summary>The types of CSL 1.0.2.</summary>
    public static readonly HashSet<string> Kinds = Set(
        "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry "
        + "entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture "
        + "musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report "
        + "review review-book software song speech standard thesis treaty webpage");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
