using System.Collections.Generic;
using System.Linq;
using Facts.Language.Symbols;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>Binds the citations of a block.</summary>
internal sealed class CitationBinder(SyntaxTree tree, SymbolTable symbols)
{
    /// <summary>The <c>cite</c> lines of a block, those of blocks within it left out. One without a source's name counts: that it lacks one is reported.</summary>
    public IReadOnlyList<BoundCitation> Bind(BlockSyntax? block)
    {
        if (block == null)
            return [];
        var citations = new List<BoundCitation>();
        foreach (var item in block.Items)
        {
            if (item is CiteSyntax { IsAgainst: false } cite)
                citations.Add(Bind(cite.Citation));
        }

        return citations;
    }

    public BoundCitation Bind(CitationSyntax syntax)
    {
        var name = syntax.Source.IsMissing ? "" : DeclarationWalker.GetText(tree, syntax.Source);
        return new BoundCitation(
            syntax,
            name,
            symbols.FindSource(name),
            new([.. syntax.Locators.Where(locator => !locator.Term.IsMissing && !locator.Value.IsMissing).Select(Bind)]),
            new([.. syntax.Quotes.Select(Bind)]));
    }

    private BoundLocator Bind(LocatorSyntax syntax) => new(tree.GetText(syntax.Term), ScalarText.Get(tree, syntax.Value));

    private BoundQuote Bind(QuoteSyntax syntax)
    {
        string? after = null;
        string? before = null;
        foreach (var context in syntax.Contexts)
        {
            if (context.IsAfter)
                after ??= ScalarText.Get(tree, context.Text);
            else
                before ??= ScalarText.Get(tree, context.Text);
        }

        return new BoundQuote(ScalarText.Get(tree, syntax.Text), after, before);
    }
}
