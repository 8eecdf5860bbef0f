using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT0002: a citation of a source that no file declares, or a source that republishes such a one. Stands on the name in the citation.</summary>
internal sealed class UnknownSourceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var suggestions = new Suggestions(context.Symbols.SourceNames);
        foreach (var node in context.Nodes)
        {
            if (node is CitationSyntax { Source.IsMissing: false } citation)
                Check(context, suggestions, DeclarationWalker.GetText(context.Tree, citation.Source), citation.Source.Span);
        }

        foreach (var source in context.File.Sources)
        {
            if (source.Find("via") is { Syntax.Value: { IsMalformed: false } value } via)
                Check(context, suggestions, via.Value, value.Span);
        }
    }

    private static void Check(CheckContext context, Suggestions suggestions, string name, TextSpan span)
    {
        if (context.Symbols.FindSource(name) != null || context.Symbols.MayBeSource(name))
            return;
        var hint = suggestions.Find(name) is { } nearest ? $"Is '{nearest}' meant?" : $"Declare it: 'source {name}' with a title and a url below it.";
        context.Report(Rules.UnknownSource, span, name, hint);
    }
}
