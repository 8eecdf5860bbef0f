using Facts.Language.Binding;
using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT0202, FACT1101, FACT1105, FACT1106, FACT1107: names that cannot be. The binder found them, since they decide what is generated.</summary>
internal sealed class NameConflictCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var conflict in context.File.Names.All)
            context.Diagnostics.Add(new Diagnostic(conflict.Diagnostic.Rule, conflict.Diagnostic.Span, conflict.Diagnostic.GetArguments()) { Related = conflict.Diagnostic.Related ?? FindOther(context, conflict) });
    }

    private static RelatedPlace? FindOther(CheckContext context, NameConflict conflict)
    {
        if (conflict.OtherPath == null || context.Project.Find(conflict.OtherPath) is not { } document)
            return null;
        var index = document.Declarations.Index;
        var other = conflict.Diagnostic.Rule == Rules.SplitGroup ? index.FindInside(conflict.OtherName) : index.FindOther(conflict.OtherName, conflict.Declaration);
        return other == null ? null : new RelatedPlace(document.Path, other.NameSpan);
    }
}
