using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Formatting;
using Facts.Language.Syntax;

namespace Facts.Language.Fixes;

/// <summary>Leaves files formatted that were so before.</summary>
internal static class Tidying
{
    public static bool IsFormatted(SyntaxTree tree) => string.Equals(Formatter.Format(tree), tree.Text, StringComparison.Ordinal);

    public static string Format(string text) => Formatter.Format(SyntaxTree.Parse(text));

    /// <summary>The same fix, with edits that leave each file formatted that is so now.</summary>
    public static Fix Tidy(FactsProject project, Fix fix)
    {
        var edits = new List<TextEdit>();
        foreach (var file in fix.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var tree = project.Find(file.Key)!.Tree;
            var text = TextEdits.Apply(tree.Text, file);
            var tidy = IsFormatted(tree) ? Format(text) : text;
            edits.AddRange(string.Equals(tidy, text, StringComparison.Ordinal) ? file.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End) : [TextEdits.Between(file.Key, tree.Text, tidy)]);
        }

        return fix with { Edits = edits };
    }
}
