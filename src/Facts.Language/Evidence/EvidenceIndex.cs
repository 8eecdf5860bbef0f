using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Evidence;

/// <summary>The evidence of a project's sources, and what its citations are in the light of it. All of it is found when first asked for, and once.</summary>
internal sealed class EvidenceIndex
{
    private readonly FactsProject _project;
    private readonly Func<string, EvidenceFile?> _files;
    private readonly ConcurrentDictionary<string, SourceEvidence?> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Document, Lazy<IReadOnlyList<CheckedCitation>>> _citations = new();
    private readonly ConcurrentDictionary<Document, CitationsBySource> _bySource = new();
    private readonly Lazy<bool> _isUsed;
    private readonly Lazy<ILookup<string, Document>> _citing;

    public EvidenceIndex(FactsProject project, Func<string, EvidenceFile?> files)
    {
        _project = project;
        _files = files;
        _isUsed = new Lazy<bool>(() => project.Documents.Any(document => document.NamesEvidence));
        _citing = new Lazy<ILookup<string, Document>>(() => project.Documents.SelectMany(document => document.CitedNames.Select(name => (Name: name, Document: document))).ToLookup(item => item.Name, item => item.Document, StringComparer.Ordinal));
    }

    /// <summary>Whether any source of the project has evidence: only then is it news that another one has none.</summary>
    public bool IsUsed => _isUsed.Value;

    public EvidenceFile? FindFile(string path) => _files(path);

    /// <summary>What a source says of its evidence; null where it says nothing, or no such source is declared.</summary>
    public SourceEvidence? Find(string source) => _sources.GetOrAdd(source, name => _project.Origins.FindDeclaration(name) is var (document, declaration) ? SourceEvidence.Of(document, declaration, FindFile) : null);

    /// <summary>All citations of a file, those against a fact and those in tables included, in the order of the text.</summary>
    public IReadOnlyList<CheckedCitation> Check(Document document) => _citations.GetOrAdd(document, key => new Lazy<IReadOnlyList<CheckedCitation>>(() => CheckNow(key))).Value;

    /// <summary>All citations of a source in all files. Those of a file are sorted by their sources once.</summary>
    public IEnumerable<CheckedCitation> FindCitations(string source)
    {
        foreach (var document in _citing.Value[source])
        {
            if (!_bySource.TryGetValue(document, out var citations))
                citations = _bySource.GetOrAdd(document, new CitationsBySource(Check(document)));
            for (var i = citations.FindFirst(source); i >= 0; i = citations.FindNext(i))
                yield return citations[i];
        }
    }

    private CheckedCitation[] CheckNow(Document document) => [.. document.Nodes.OfType<CitationSyntax>().Select(citation => Check(document.Tree, citation))];

    private CheckedCitation Check(SyntaxTree tree, CitationSyntax citation)
    {
        var source = citation.Source.IsMissing ? "" : DeclarationWalker.GetText(tree, citation.Source);
        if (Find(source) is not { IsUsable: true, File: { } file })
            return new CheckedCitation(citation, source, null, CitationState.NotCheckable, []);
        // One that has nothing to find, or could not be read, is reported and is never a pass.
        var state = citation.Quotes.Count == 0 ? CitationState.NotCheckable : CitationState.Verified;
        var quotes = new CheckedQuote[citation.Quotes.Count];
        var count = 0;
        for (var i = 0; i < citation.Quotes.Count; i++)
        {
            var quote = Check(tree, citation.Quotes[i], file);
            if (quote != null)
                quotes[count++] = quote;
            if (quote is { Match.Outcome: QuoteOutcome.NotFound })
                state = CitationState.Failed;
            else if (quote is not { Match.Outcome: QuoteOutcome.Found } && state != CitationState.Failed)
                state = CitationState.NotCheckable;
        }

        Array.Resize(ref quotes, count);
        return new CheckedCitation(citation, source, file, state, quotes);
    }

    /// <summary>Null where the quote could not be read.</summary>
    private static CheckedQuote? Check(SyntaxTree tree, QuoteSyntax syntax, EvidenceFile file) => StatedQuote.Read(tree, syntax) is var (quote, after, before)
        ? new CheckedQuote(syntax, quote, after, before, file.Find(quote, after, before))
        : null;
}
