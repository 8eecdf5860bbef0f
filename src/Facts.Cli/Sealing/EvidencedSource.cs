using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Text;

namespace Facts.Cli.Sealing;

/// <summary>A source that names its evidence.</summary>
/// <param name="Source">The source.</param>
/// <param name="Document">The file that declares it.</param>
/// <param name="EvidencePath">The evidence, relative to the project.</param>
internal sealed record EvidencedSource(BoundSource Source, Document Document, string EvidencePath)
{
    /// <summary>Whether its evidence is a seal, and else a text.</summary>
    public bool IsSealed => EvidencePath.EndsWith(EvidenceFile.SealExtension, StringComparison.Ordinal);

    /// <summary>Where it can be read: its own address, else that of the copy in an archive; null without either.</summary>
    public string? Address => Find("url") ?? Find("archived");

    public string Name => Source.Declaration.Name;

    /// <summary>All of a project, by their names.</summary>
    public static IReadOnlyList<EvidencedSource> Of(FactsProject project) => [.. project.Documents.SelectMany(document => Of(project, document)).OrderBy(source => source.Name, StringComparer.Ordinal)];

    /// <summary>What its field says; null without one.</summary>
    public string? Find(string field) => Source.Find(field)?.Value;

    /// <summary>The names without folder and extension by which a folder may hold its text.</summary>
    public IEnumerable<string> TextNames => new[] { System.IO.Path.GetFileNameWithoutExtension(EvidencePath), Name, Find("key") }.OfType<string>();

    /// <summary>All quotes of the project that are taken from it, those against a fact included, in the order of files and lines.</summary>
    public IReadOnlyList<SourceQuote> FindQuotes(FactsProject project) =>
    [
        .. from document in project.Documents
           from citation in project.CheckCitations(document)
           where citation.SourceName == Name
           from quote in citation.Syntax.Quotes
           let stated = StatedQuote.Read(document.Tree, quote)
           where stated != null
           select new SourceQuote(document, quote, stated.Value.ToPattern()),
    ];

    private static IEnumerable<EvidencedSource> Of(FactsProject project, Document document) =>
        from source in project.Bind(document).Sources
        let evidence = source.Find("evidence")?.Value
        where evidence != null
        let path = RelativePath.Resolve(document.Path, evidence)
        where path != null
        select new EvidencedSource(source, document, path);
}
