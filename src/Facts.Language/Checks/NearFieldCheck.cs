using Facts.Language.Binding;
using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT1301: a source's field that is not known and almost one that is. Stands on the key. Other unknown fields are kept without a word.</summary>
internal sealed class NearFieldCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            var (hasTitle, hasTrace) = UntraceableSourceCheck.FindTraces(source);
            foreach (var field in source.Fields)
            {
                if (FindNear(context, field) is { } nearest && !UntraceableSourceCheck.Completes(nearest, hasTitle, hasTrace))
                    context.Report(Rules.NearField, field.Syntax.Key.Span, field.Key, Hint.Guess(nearest, nearest));
            }
        }
    }

    /// <summary>The known field that an unknown one is almost; null for a known one, and where none is near.</summary>
    public static string? FindNear(CheckContext context, BoundField field) => SourceFields.Known.Contains(field.Key) ? null : context.Fields.Find(field.Key);
}
