namespace Facts.Cli.Exporting;

/// <summary>What an export is written as.</summary>
internal enum ExportFormat
{
    /// <summary>One document, after the published schema.</summary>
    Json,

    /// <summary>An object a line.</summary>
    Jsonl,

    /// <summary>The sources, for programs that cite.</summary>
    Csl,

    /// <summary>The same for LaTeX, by pandoc.</summary>
    Bibtex,
    Biblatex,

    /// <summary>A line for each fact and part of one.</summary>
    Csv,

    /// <summary>A page to read.</summary>
    Markdown,
}
