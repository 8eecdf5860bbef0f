using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;

namespace Facts.Language.Checks;

/// <summary>FACT0006: a fact with the same source, locators and quotes twice. Stands on the second one's source.</summary>
internal sealed class DuplicateCitationCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var fact in context.File.Facts)
        {
            if (fact.Citations.Count < 2)
                continue;
            var seen = new HashSet<(string, EquatableArray<BoundLocator>, EquatableArray<BoundQuote>)>();
            foreach (var citation in fact.Citations)
            {
                if (citation.SourceName.Length > 0 && !seen.Add((citation.SourceName, citation.Locators, citation.Quotes)))
                    context.Report(Rules.DuplicateCitation, citation.Syntax.Source.Span, citation.SourceName);
            }
        }
    }
}
