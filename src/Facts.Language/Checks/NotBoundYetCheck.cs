using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;

namespace Facts.Language.Checks;

/// <summary>FACT1099: what parses and is not used yet: <c>allow</c>. Stands on its first word.</summary>
internal sealed class NotBoundYetCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var allow in context.Nodes.OfType<AllowSyntax>().Where(allow => !allow.Keyword.IsMissing && !allow.Keyword.IsMalformed))
            context.Report(Rules.NotBoundYet, allow.Keyword.Span, $"'{context.Tree.GetText(allow.Keyword)}'");
    }
}
