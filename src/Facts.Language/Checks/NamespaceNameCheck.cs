using System.Linq;
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
        if (list.Namespace.Length > ReservedNames.MaxLength)
            Report(context, list, Rules.LongName, ReservedNames.MaxLength, list.NamespaceSyntax is { } syntax ? DeclarationWalker.GetText(context.Tree, syntax.Name).Length : list.Namespace.Length);
        else if (ReservedNames.FindNamespaceProblem(list.Namespace) is { } problem)
            Report(context, list, Rules.ReservedName, list.Namespace, list.NamespaceSyntax != null ? problem : problem + "; it comes from the project, so write a 'namespace' line", Rename(list.Namespace));
    }

    /// <summary>The name with that part changed which is to blame; it may be any.</summary>
    private static string Rename(string name)
    {
        var parts = name.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            var better = string.Join(".", parts.Select((part, index) => index == i ? part + "Data" : part));
            if (ReservedNames.FindNamespaceProblem(better) == null)
                return better;
        }

        return name + "Data";
    }

    /// <summary>A namespace that is not written has no place: the first declaration stands in.</summary>
    private static void Report(CheckContext context, DeclarationList list, Rule rule, params object[] arguments)
    {
        if (list.NamespaceSyntax != null)
            context.Report(rule, list.NamespaceSyntax.Name.Span, arguments);
        else if (list.Items.Count > 0)
            context.Report(rule, list.Items[0].NameSpan, arguments);
    }
}
