using System.Collections.Generic;
using Facts.Language.Diagnostics;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1301: a source's field that is not known and almost one that is. Stands on the key. Other unknown fields are kept without a word.</summary>
internal sealed class NearFieldCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            foreach (var field in source.Fields)
            {
                if (!SourceFields.Known.Contains(field.Key) && NearestName.Find(field.Key, SourceFields.Known) is { } nearest)
                    context.Report(Rules.NearField, field.Syntax.Key.Span, field.Key, nearest);
            }
        }
    }
}
