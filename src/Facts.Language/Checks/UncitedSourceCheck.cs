using Facts.Language.Diagnostics;

namespace Facts.Language.Checks;

/// <summary>FACT0003: a source that no fact of the project cites. Stands on the source's name.</summary>
internal sealed class UncitedSourceCheck : ICheck
{
    public void Run(CheckContext context)
    {
        foreach (var source in context.File.Sources)
        {
            // One that cannot have its name cannot be cited by it.
            if (!context.File.Names.Has(source.Declaration) && !context.Project.IsCited(source.Declaration.Name))
                context.Report(Rules.UncitedSource, source.Declaration.NameSpan, source.Declaration.Name);
        }
    }
}
