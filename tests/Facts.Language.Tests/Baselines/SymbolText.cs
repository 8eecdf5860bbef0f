using System.Text;

namespace Facts.Language.Tests.Baselines;

/// <summary>What a file declares, with places, and what other files can see of it, without.</summary>
internal static class SymbolText
{
    public static string Of(Document document)
    {
        var result = new StringBuilder();
        foreach (var item in document.Declarations.Items)
        {
            result.Append(BaselinePlace.Of(document.Tree, item.NameSpan.Start).PadRight(8))
                .Append(item.Kind.ToString().ToLowerInvariant()).Append(' ').Append(item.PrintedName).Append('\n');
        }

        return result.Append('\n').Append(ModelText.Of(document.Exports)).ToString();
    }
}
