using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Syntax;

namespace Facts.Language.Formatting;

/// <summary>Puts the entries of a timeline in the order of time. Other lines keep their places, and entries that begin on one day their order.</summary>
internal static class EntryOrder
{
    public static IReadOnlyList<LineSyntax> Sort(SyntaxTree tree, IReadOnlyList<LineSyntax> lines)
    {
        if (lines.Count(line => line is EntrySyntax) < 2)
            return lines;
        var sorted = new Queue<LineSyntax>(lines.OfType<EntrySyntax>().OrderBy(entry => Start(tree, entry), StringComparer.Ordinal));
        return [.. lines.Select(line => line is EntrySyntax ? sorted.Dequeue() : line)];
    }

    /// <summary>The day as written: the digits of dates sort as the dates do, and a year comes before its months as its first day does. The open start comes first.</summary>
    private static string Start(SyntaxTree tree, EntrySyntax entry)
    {
        var text = entry.From.IsMissing ? "" : tree.GetText(entry.From);
        return text.Length is 4 or 7 ? text + "-01-01".Substring(text.Length - 4) : text;
    }
}
