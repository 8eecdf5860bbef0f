using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1103: a name that begins with a lower-case letter. Stands on the name; runs behind the checks that say more of a name.</summary>
internal sealed class LowerCaseNameCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var reported = new HashSet<TextSpan>(context.Diagnostics.Where(found => found.Rule.Category == Rules.CaseOnlyDifference.Category).Select(found => found.Span));
        foreach (var declaration in context.File.Document.Declarations.Items)
        {
            // A line without its keyword is no declaration yet, in one that goes on with more words the name may be another, and units are written as their science has them.
            if (!declaration.IsRead || declaration.Syntax.Skipped != null || declaration.Kind == DeclarationKind.Unit)
                continue;
            var tokens = declaration.Syntax.Name.Tokens;
            for (var i = 0; i < tokens.Count; i += 2)
            {
                var name = context.Tree.GetText(tokens[i]);
                var better = PascalCase.FromName(name);
                if (!string.Equals(better, name, StringComparison.Ordinal) && !reported.Contains(tokens[i].Span))
                    context.Report(Rules.LowerCaseName, tokens[i].Span, name, better);
            }
        }
    }
}
