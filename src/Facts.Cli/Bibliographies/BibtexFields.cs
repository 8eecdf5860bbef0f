using System;
using System.Collections.Generic;

namespace Facts.Cli.Bibliographies;

/// <summary>The fields of BibTeX and BibLaTeX that pandoc makes variables of CSL of, for every kind of entry.</summary>
internal static class BibtexFields
{
    private static readonly HashSet<string> Carried = new((
        "abstract address afterword annotation annote author bookauthor booksubtitle booktitle booktitleaddon chapter crossref date day doi edition editor editora editorb "
        + "editorc eprint eprinttype archiveprefix primaryclass entrysubtype eventdate eventtitle eventtitleaddon foreword gender holder howpublished institution introduction isbn "
        + "isrn issn issue issuesubtitle issuetitle journal journalsubtitle journaltitle keywords langid language hyphenation location maintitle mainsubtitle maintitleaddon month "
        + "note number options organization origdate origlanguage origlocation origpublisher pages pagetotal part pmcid pmid publisher pubstate related school series shortjournal "
        + "shorttitle subtitle title titleaddon translator type url urldate urlday urlmonth urlyear venue version volume volumes xdata xref year")
        .Split(' '), StringComparer.Ordinal);

    /// <summary>Those of them whose text is in a variable as it is: whether it is carried over for a kind of entry, can be seen.</summary>
    private static readonly HashSet<string> Visible = new((
        "abstract address annotation annote booktitle chapter doi edition eventtitle howpublished institution isbn issn journal journaltitle keywords location note number "
        + "organization pages publisher school series title url venue volume")
        .Split(' '), StringComparer.Ordinal);

    public static bool IsVisible(string name) => Visible.Contains(name);

    public static bool IsCarried(string name) => Carried.Contains(name);
}
