using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Facts.Language.Text;

namespace Facts.Language.Fixes;

/// <summary>Edits of one file.</summary>
public static class TextEdits
{
    /// <summary>The text after edits of it, of which none overlaps another; two insertions at one place keep their order.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (edit.Span.Start < position)
                throw new ArgumentException("Two edits overlap.", nameof(edits));
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The files of a project that edits change, by their paths, with the texts that they then have.</summary>
    public static Dictionary<string, string> Apply(FactsProject project, IEnumerable<TextEdit> edits) => edits
        .GroupBy(edit => edit.Path, StringComparer.Ordinal)
        .ToDictionary(file => file.Key, file => Apply(project.Find(file.Key)!.Tree.Text, file), StringComparer.Ordinal);

    /// <summary>Whether two edits cannot both be made, or it would matter which is made first.</summary>
    internal static bool Overlap(TextEdit first, TextEdit second) => string.Equals(first.Path, second.Path, StringComparison.Ordinal)
        && first.Span.Start <= second.Span.End && second.Span.Start <= first.Span.End;

    /// <summary>The one edit that makes one text of another, as short as can be.</summary>
    internal static TextEdit Between(string path, string before, string after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
            end++;
        // Halves of one character are not parted.
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        if (end > 0 && char.IsLowSurrogate(before[before.Length - end]))
            end--;
        return new TextEdit(path, TextSpan.FromBounds(start, before.Length - end), after.Substring(start, after.Length - end - start));
    }
}
