using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Facts.Language.Syntax;

/// <summary>Puts the entries of a timeline in the order of time. Other lines keep their places, and entries that begin on one day their order.</summary>
internal static class EntryOrder
{
    public static IReadOnlyList<LineSyntax> Sort(SyntaxTree tree, IReadOnlyList<LineSyntax> lines)
    {
        if (lines.Count(line => line is EntrySyntax) < 2)
            return lines;
        var sorted = new Queue<LineSyntax>(lines.OfType<EntrySyntax>().OrderBy(entry => Start(tree, entry)));
        return [.. lines.Select(line => line is EntrySyntax ? sorted.Dequeue() : line)];
    }

    /// <summary>The moment from which the entry holds, a day's being its midnight; a year begins with its first day, and the open start comes first.</summary>
    private static long Start(SyntaxTree tree, EntrySyntax entry)
    {
        if (entry.From.IsMissing)
            return long.MinValue;
        var text = tree.GetText(entry.From);
        if (text.Length > 10 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            return moment.UtcTicks;
        // One that is no date, which is reported, comes behind the open start.
        return DateText.FindFirstDay(text.Length > 10 ? text.Substring(0, 10) : text) is { } day ? day.Ticks : 0;
    }
}
