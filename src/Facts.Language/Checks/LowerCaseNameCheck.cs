using System;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>FACT1103: a name that begins with a lower-case letter. Stands on the name.</summary>
internal sealed class LowerCaseNameCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var declaration in context.File.Document.Declarations.Items)
        {
            var better = PascalCase.FromName(declaration.Name);
            if (!string.Equals(better, declaration.Name, StringComparison.Ordinal))
                context.Report(Rules.LowerCaseName, declaration.NameSpan, declaration.Name, better);
        }
    }
}
