using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT0002: a citation of a source that no file declares, a source that republishes such a one, or one that is said to say so. Stands on its name.</summary>
internal sealed class UnknownSourceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var suggestions = new Suggestions(context.Symbols.SourceNames);
        // A line that goes on with what cannot be read is reported there, and its source may be part of that.
        var broken = new HashSet<CitationSyntax>(context.Nodes.OfType<CiteSyntax>().Where(cite => cite.Skipped != null).Select(cite => cite.Citation));
        foreach (var node in context.Nodes)
        {
            if (node is CitationSyntax { Source.IsMissing: false } citation && !LacksSource(context, citation) && !broken.Contains(citation))
                Check(context, suggestions, DeclarationWalker.GetText(context.Tree, citation.Source), citation.Source.Span);
            else if (node is AccordingToSyntax { Name: { IsMissing: false } name, Skipped: null })
                Check(context, suggestions, DeclarationWalker.GetText(context.Tree, name), name.Span, isSpeaker: true);
        }

        foreach (var source in context.File.Sources)
        {
            if (source.Find("via") is { Syntax.Value: { IsMalformed: false } value } via)
                Check(context, suggestions, via.Value, value.Span);
        }
    }

    /// <summary><c>cite page 3</c>: the locator was taken for the source, and what follows it reported.</summary>
    private static bool LacksSource(CheckContext context, CitationSyntax citation)
    {
        for (var i = 0; i < citation.Locators.Count; i++)
        {
            if (citation.Locators[i].Term.IsMissing)
                return SyntaxFacts.LocatorTerms.Contains(DeclarationWalker.GetText(context.Tree, citation.Source));
        }

        return false;
    }

    private static void Check(CheckContext context, Suggestions suggestions, string name, TextSpan span, bool isSpeaker = false)
    {
        if (context.Symbols.FindSource(name) != null || context.Symbols.MayBeSource(name))
            return;
        var last = name.Substring(name.LastIndexOf('.') + 1);
        Hint hint = suggestions.Find(name) is { } nearest ? Hint.Nearest(nearest)
            : last.Length < name.Length && context.Symbols.FindSource(last) != null ? Hint.Guess($"Sources have no namespace: '{last}'.", last)
            : isSpeaker ? Hint.Guess($"Who is no source of the project stands in quotes: \"{name}\".", $"\"{name}\"")
            : last.Length < name.Length ? $"A source of another assembly cannot be cited: declare it here, 'source {last}' with a title and a url below it."
            : $"Declare it: 'source {name}' with a title and a url below it.";
        context.Report(Rules.UnknownSource, span, name, hint);
    }
}
