using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Facts.Cli.Output;

namespace Facts.Cli.Files;

/// <summary>The difference of two texts as <c>diff -u</c> and <c>patch</c> have it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Beyond so many cells of the comparison a stretch is shown as replaced whole: right, and longer than it need be.</summary>
    private const long MaxCells = 4_000_000;

    /// <summary>Empty where the texts are the same.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">Its text as it shall be.</param>
    public static string Of(string path, string before, string after)
    {
        var lines = Compare(Lines(before), Lines(after));
        var result = new StringBuilder();
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].Sign == ' ')
            {
                i++;
                continue;
            }

            var (start, end) = (Math.Max(0, i - Context), FindEnd(lines, i));
            Append(result, lines, start, end);
            i = end;
        }

        return result.Length == 0 ? "" : $"--- {Quote("a/" + path)}\n+++ {Quote("b/" + path)}\n{result}";
    }

    /// <summary>A name as <c>patch</c> and git read it: one with a blank would end there, and one with the end of a line would go on as the difference.</summary>
    private static string Quote(string path)
    {
        if (path.AsSpan().IndexOfAny(" \"\\") < 0 && FileName.Of(path) == path)
            return path;
        var result = new StringBuilder("\"");
        foreach (var part in path.EnumerateRunes().Select(rune => rune.ToString()))
        {
            if (part is "\"" or "\\")
                result.Append('\\').Append(part);
            else if (FileName.Of(part) != part)
                result.AppendJoin("", Encoding.UTF8.GetBytes(part).Select(value => "\\" + Convert.ToString(value, 8).PadLeft(3, '0')));
            else
                result.Append(part);
        }

        return result.Append('"').ToString();
    }

    /// <summary>Behind the last change of a hunk and its context: two changes that are near share it.</summary>
    private static int FindEnd(List<(char Sign, string Text)> lines, int first)
    {
        var last = first;
        for (var i = first; i < lines.Count && i <= last + (2 * Context) + 1; i++)
        {
            if (lines[i].Sign != ' ')
                last = i;
        }

        return Math.Min(lines.Count, last + Context + 1);
    }

    private static void Append(StringBuilder result, List<(char Sign, string Text)> lines, int start, int end)
    {
        var (oldLine, newLine) = (Count(lines, 0, start, '+'), Count(lines, 0, start, '-'));
        var (oldCount, newCount) = (Count(lines, start, end, '+'), Count(lines, start, end, '-'));
        result.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldLine, oldCount)} +{Range(newLine, newCount)} @@\n");
        for (var i = start; i < end; i++)
        {
            result.Append(lines[i].Sign).Append(lines[i].Text);
            if (!lines[i].Text.EndsWith('\n'))
                result.Append("\n\\ No newline at end of file\n");
        }
    }

    private static string Range(int before, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)}{(count == 1 ? "" : $",{count}")}");

    private static int Count(List<(char Sign, string Text)> lines, int start, int end, char without)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += lines[i].Sign == without ? 0 : 1;
        return count;
    }

    /// <summary>Lines with their ends.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>All lines of both, those in common once: what begins and ends alike aside, by their longest common subsequence.</summary>
    private static List<(char Sign, string Text)> Compare(List<string> before, List<string> after)
    {
        var (start, end) = (0, 0);
        while (start < before.Count && start < after.Count && before[start] == after[start])
            start++;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var result = before.GetRange(0, start).ConvertAll(line => (' ', line));
        Compare(before.GetRange(start, before.Count - start - end), after.GetRange(start, after.Count - start - end), result);
        result.AddRange(before.GetRange(before.Count - end, end).ConvertAll(line => (' ', line)));
        return result;
    }

    private static void Compare(List<string> before, List<string> after, List<(char Sign, string Text)> result)
    {
        var isSmall = (long)before.Count * after.Count <= MaxCells;
        var lengths = isSmall ? new int[before.Count + 1, after.Count + 1] : new int[1, 1];
        for (var i = before.Count - 1; isSmall && i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var (x, y) = (0, 0);
        while (x < before.Count || y < after.Count)
        {
            if (isSmall && x < before.Count && y < after.Count && before[x] == after[y])
            {
                result.Add((' ', before[x++]));
                y++;
            }
            else if (x < before.Count && (!isSmall || y == after.Count || lengths[x + 1, y] >= lengths[x, y + 1]))
            {
                result.Add(('-', before[x++]));
            }
            else
            {
                result.Add(('+', after[y++]));
            }
        }
    }
}
