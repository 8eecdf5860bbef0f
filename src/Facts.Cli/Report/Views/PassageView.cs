using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Text;

namespace Facts.Cli.Report.Views;

/// <summary>A quote within the text that it was found in.</summary>
/// <param name="Path">The file of the text.</param>
/// <param name="Stretches">The text around the quote, cut into what is quoted and what is not.</param>
internal sealed record PassageView(string Path, IReadOnlyList<StretchView> Stretches)
{
    /// <summary>So many characters are shown before and behind.</summary>
    private const int Around = 280;

    /// <summary>Cuts the passage out of a text, at spaces, where there are any.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="pieces">Where the pieces of the quote stand, one behind the other.</param>
    public static PassageView Of(string path, string text, IReadOnlyList<TextSpan> pieces)
    {
        var start = FindStart(text, Math.Max(0, pieces[0].Start - Around), pieces[0].Start);
        var end = FindEnd(text, Math.Min(text.Length, pieces[^1].End + Around), pieces[^1].End);
        var stretches = new List<StretchView>();
        var at = start;
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            Add(stretches, text, at, piece.Start, isQuoted: false);
            Add(stretches, text, Math.Max(at, piece.Start), piece.End, isQuoted: true);
            at = Math.Max(at, piece.End);
        }

        Add(stretches, text, at, end, isQuoted: false);
        if (start > 0)
            stretches.Insert(0, new StretchView("… ", false));
        if (end < text.Length)
            stretches.Add(new StretchView(" …", false));
        return new PassageView(path, stretches);
    }

    private static void Add(List<StretchView> stretches, string text, int start, int end, bool isQuoted)
    {
        if (end > start)
            stretches.Add(new StretchView(text[start..end], isQuoted));
    }

    private static int FindStart(string text, int start, int limit) =>
        start == 0 ? 0 : text.IndexOfAny([' ', '\n'], start, limit - start) is >= 0 and var space ? space + 1 : char.IsLowSurrogate(text[start]) ? start + 1 : start;

    private static int FindEnd(string text, int end, int limit) =>
        end == text.Length ? end : text.LastIndexOfAny([' ', '\n'], end - 1, end - limit) is >= 0 and var space ? space : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}
