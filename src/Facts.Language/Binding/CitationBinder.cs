using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Evidence;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Binds the citations of a block.</summary>
internal sealed class CitationBinder(SyntaxTree tree, SymbolTable symbols)
{
    /// <summary>How a source may know what it says.</summary>
    public static readonly Dictionary<string, Directness> DirectnessWords = new(StringComparer.Ordinal)
    {
        ["direct"] = Directness.Direct,
        ["indirect"] = Directness.Indirect,
    };

    private static readonly List<BoundCitation> None = [];

    /// <summary>The <c>cite</c> lines of a block, those of blocks within it left out. One without a source's name counts: that it lacks one is reported.</summary>
    public IReadOnlyList<BoundCitation> Bind(BlockSyntax? block)
    {
        if (block == null)
            return [];
        List<BoundCitation>? citations = null;
        for (var i = 0; i < block.Items.Count; i++)
        {
            if (block.Items[i] is CiteSyntax { IsAgainst: false } cite)
                (citations ??= new List<BoundCitation>(1)).Add(Bind(cite));
        }

        return citations ?? None;
    }

    /// <summary>A citation with what is said of it on the lines below. Of a line that stands twice, which is reported, the first counts.</summary>
    public BoundCitation Bind(CiteSyntax syntax)
    {
        var citation = Bind(syntax.Citation);
        var lines = syntax.Body?.Items.OfType<ClauseSyntax>().ToArray();
        return lines is null or { Length: 0 } ? citation : citation with
        {
            Note = string.Join("\n", Texts(lines, "note")),
            Translation = Texts(lines, "translation").FirstOrDefault() ?? "",
            Directness = lines.OfType<DirectnessSyntax>().FirstOrDefault() is { } directness && DirectnessWords.TryGetValue(tree.GetText(directness.Value), out var value) ? value : Directness.Unstated,
            Reviews = new([.. BindReviews(lines)]),
        };
    }

    /// <summary>The <c>reviewed</c> lines among others; those without a day left out.</summary>
    public IReadOnlyList<BoundReview> BindReviews(IEnumerable<ClauseSyntax> lines) =>
    [
        .. lines.OfType<ReviewedSyntax>()
            .Where(line => !line.Date.IsMissing && DateText.FindFirstDay(tree.GetText(line.Date)) != null)
            .Select(line => new BoundReview(tree.GetText(line.Date), ScalarText.Get(tree, line.Reviewer))),
    ];

    private IEnumerable<string> Texts(IEnumerable<ClauseSyntax> lines, string keyword) => lines.OfType<TextClauseSyntax>()
        .Where(line => !line.Text.IsMissing && string.Equals(tree.GetText(line.Keyword), keyword, StringComparison.Ordinal))
        .Select(line => ScalarText.Get(tree, line.Text));

    public BoundCitation Bind(CitationSyntax syntax)
    {
        var name = syntax.Source.IsMissing ? "" : DeclarationWalker.GetText(tree, syntax.Source);
        return new BoundCitation(
            syntax,
            name,
            symbols.FindSource(name),
            new(BindLocators(syntax.Locators)),
            new(BindQuotes(syntax.Quotes)));
    }

    private BoundLocator[] BindLocators(IReadOnlyList<LocatorSyntax> locators)
    {
        var bound = locators.Count == 0 ? [] : new BoundLocator[locators.Count];
        var count = 0;
        for (var i = 0; i < locators.Count; i++)
        {
            if (!locators[i].Term.IsMissing && !locators[i].Value.IsMissing)
                bound[count++] = Bind(locators[i]);
        }

        Array.Resize(ref bound, count);
        return bound;
    }

    private BoundQuote[] BindQuotes(IReadOnlyList<QuoteSyntax> quotes)
    {
        if (quotes.Count == 0)
            return [];
        var bound = new BoundQuote[quotes.Count];
        for (var i = 0; i < bound.Length; i++)
            bound[i] = Bind(quotes[i]);
        return bound;
    }

    private BoundLocator Bind(LocatorSyntax syntax) => new(tree.GetText(syntax.Term), ScalarText.Get(tree, syntax.Value));

    private BoundQuote Bind(QuoteSyntax syntax)
    {
        var (text, after, before) = StatedQuote.Of(tree, syntax);
        return new BoundQuote(text, after, before);
    }
}
