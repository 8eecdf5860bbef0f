using System;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Spectre.Console;

namespace Facts.Cli.Checking;

/// <summary>The part of a line that shows a place in it.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="Marked">What stands there; a blank where the place is between two characters at the line's end.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record Excerpt(string Before, string Marked, string After)
{
    private const string Cut = "…";

    /// <summary>What stands below it, so that the place is seen without colours too.</summary>
    public string Mark => new string(' ', Before.GetCellWidth()) + new string('^', Math.Max(1, Marked.GetCellWidth()));

    /// <summary>The first line of a place, cut to a width around the place; null where the file has no text.</summary>
    public static Excerpt? Of(FilePlace place, int width)
    {
        if (place.Text.Length == 0)
            return null;
        var start = place.Span.Start;
        var lineStart = place.Lines.GetStart(place.Start.Line);
        var lineEnd = place.Text.AsSpan(lineStart).IndexOfAny('\n', '\r') is >= 0 and var length ? lineStart + length : place.Text.Length;
        var end = Math.Clamp(place.Span.End, start, Math.Max(start, lineEnd));
        var before = Plain(place.Text[lineStart..start]);
        var marked = Plain(place.Text[start..end]);
        var after = Plain(place.Text[end..Math.Max(end, lineEnd)]);
        return new Excerpt(CutStart(before, width / 2), CutEnd(marked.Length == 0 && after.Length == 0 ? " " : marked, width / 2), "") is var excerpt
            ? excerpt with { After = CutEnd(after, Math.Max(0, width - excerpt.Before.GetCellWidth() - excerpt.Marked.GetCellWidth())) }
            : null;
    }

    private static string Plain(string text) => PlainWriter.Escape(text.Replace('\t', ' '));

    private static string CutStart(string text, int width)
    {
        if (text.GetCellWidth() <= width)
            return text;
        var from = text.Length;
        while (from > 0 && text[(from - 1)..].GetCellWidth() < width)
            from--;
        return Cut + text[(char.IsLowSurrogate(text[from]) ? from + 1 : from)..];
    }

    private static string CutEnd(string text, int width)
    {
        if (text.GetCellWidth() <= width)
            return text;
        var to = 0;
        while (to < text.Length && text[..(to + 1)].GetCellWidth() < width)
            to++;
        return text[..(to > 0 && char.IsHighSurrogate(text[to - 1]) ? to - 1 : to)] + Cut;
    }
}
