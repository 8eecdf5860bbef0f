using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Sealing;

/// <summary>A source whose evidence is a seal.</summary>
/// <param name="Source">The source.</param>
/// <param name="Document">The file that declares it.</param>
/// <param name="SealPath">The seal, relative to the project.</param>
internal sealed record SealedSource(BoundSource Source, Document Document, string SealPath)
{
    private const string Extension = ".seal";

    public string Name => Source.Declaration.Name;

    /// <summary>All of a project, by their names.</summary>
    public static IReadOnlyList<SealedSource> Of(FactsProject project) =>
    [
        .. from document in project.Documents
           from source in project.Bind(document).Sources
           let evidence = source.Find("evidence")?.Value
           where evidence != null && evidence.EndsWith(Extension, System.StringComparison.Ordinal)
           let path = RelativePath.Resolve(document.Path, evidence)
           where path != null
           orderby source.Declaration.Name
           select new SealedSource(source, document, path),
    ];

    /// <summary>What its field says; null without one.</summary>
    public string? Find(string field) => Source.Find(field)?.Value;

    /// <summary>The names without folder and extension by which a folder may hold its text.</summary>
    public IEnumerable<string> TextNames => new[] { System.IO.Path.GetFileNameWithoutExtension(SealPath), Name, Find("key") }.OfType<string>();

    /// <summary>All quotes of the project that are taken from it, those against a fact included, in the order of files and lines.</summary>
    public IReadOnlyList<SourceQuote> FindQuotes(FactsProject project) =>
    [
        .. from document in project.Documents
           where document.CitedNames.Contains(Name)
           from citation in SyntaxWalker.Descendants(document.Tree.Root).OfType<CitationSyntax>()
           where !citation.Source.IsMissing && NameText.Of(document.Tree, citation.Source) == Name
           from quote in citation.Quotes
           where !quote.Text.IsMissing && !quote.Text.IsMalformed
           select new SourceQuote(document, quote, Parse(document.Tree, quote)),
    ];

    private static QuotePattern Parse(SyntaxTree tree, QuoteSyntax quote) => QuotePattern.Parse(ScalarText.Get(tree, quote.Text), Context(tree, quote, isAfter: true), Context(tree, quote, isAfter: false));

    private static string? Context(SyntaxTree tree, QuoteSyntax quote, bool isAfter) =>
        quote.Contexts.FirstOrDefault(context => context.IsAfter == isAfter && !context.Text.IsMissing) is { } found ? ScalarText.Get(tree, found.Text) : null;
}
