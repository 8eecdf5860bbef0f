using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT0002: a citation of a source that no file declares. Stands on the source's name in the citation.</summary>
internal sealed class UnknownSourceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var citation in context.Nodes.OfType<CitationSyntax>())
        {
            if (citation.Source.IsMissing)
                continue;
            var name = DeclarationWalker.GetText(context.Tree, citation.Source);
            if (context.Symbols.FindSource(name) != null || context.Symbols.IsSuspect(name))
                continue;
            var nearest = NearestName.Find(name, context.Symbols.SourceNames);
            context.Report(Rules.UnknownSource, citation.Source.Span, name, nearest != null ? $"Is '{nearest}' meant?" : $"Declare it: 'source {name}' with a title and a url below it.");
        }
    }
}
