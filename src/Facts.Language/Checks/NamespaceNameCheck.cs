using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Text;

namespace Facts.Language.Checks;

/// <summary>FACT1101 for namespaces. Stands on the written name, or on the file's first declaration where the name is the project's.</summary>
internal sealed class NamespaceNameCheck : ICheck
{
    public void Run(CheckContext context)
    {
        var list = context.File.Document.Declarations;
        if (ReservedNames.FindNamespaceProblem(list.Namespace) is not { } problem)
            return;
        if (list.NamespaceSyntax != null)
            context.Report(Rules.ReservedName, list.NamespaceSyntax.Name.Span, list.Namespace, problem, list.Namespace + "Data");
        else if (list.Items.Count > 0)
            context.Report(Rules.ReservedName, list.Items[0].NameSpan, list.Namespace, problem + "; it comes from the project, so write a 'namespace' line", list.Namespace + "Data");
    }
}
