using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT1303: a field that a source has once stands twice. Stands on the second key.</summary>
internal sealed class RepeatedFieldCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var field in source.Fields)
            {
                if (SourceFields.Single.Contains(field.Key) && !seen.Add(field.Key))
                    context.Report(Rules.RepeatedField, field.Syntax.Key.Span, source.Declaration.Name, field.Key, "author, editor and the like");
            }
        }
    }
}
