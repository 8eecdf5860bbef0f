using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1503: a word behind <c>directness</c> that is neither of the two. Stands on it.</summary>
internal sealed class UnknownDirectnessCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var line in context.Nodes.OfType<DirectnessSyntax>())
        {
            var word = context.Tree.GetText(line.Value);
            if (line.Value.IsMissing || line.Value.IsMalformed || CitationBinder.DirectnessWords.ContainsKey(word))
                continue;
            var nearest = NearestName.Find(word, CitationBinder.DirectnessWords.Keys);
            context.Report(Rules.UnknownDirectness, line.Value.Span, word, nearest != null ? Hint.Nearest(nearest) : "Write direct for a witness, or indirect for hearsay.");
        }
    }
}
