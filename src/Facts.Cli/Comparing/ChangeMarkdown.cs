using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Output;

namespace Facts.Cli.Comparing;

/// <summary>
/// Changes as a table for a pull request. All text of files stands in code spans, in which nothing is markup: no link, no image, and nobody is called by an <c>@</c>.
/// </summary>
internal static class ChangeMarkdown
{
    public static void Write(IReadOnlyList<Change> changes, TextWriter output)
    {
        output.Write($"### Facts: {ChangeText.Summarize(changes).ToLowerInvariant()}\n");
        if (changes.Count == 0)
            return;
        output.Write("\n| change | name | before | after |\n| --- | --- | --- | --- |\n");
        foreach (var change in changes)
            output.Write($"| {Change.Describe(change.Kind)} | {Code(change.Name)} | {Code(OneLine.Of(change.Before))} | {Code(OneLine.Of(change.After))} |\n");
    }

    /// <summary>A code span with that text in a cell of a table; nothing for no text.</summary>
    public static string Code(string text)
    {
        var line = PlainWriter.Escape(text.ReplaceLineEndings(" "));
        if (line.Trim().Length == 0)
            return "";
        // A span ends at as many backticks as it began with; a bar ends the cell even in a span, unless a backslash stands before it.
        var fence = new string('`', 1 + LongestRun(line));
        var blank = line[0] == '`' || line[^1] == '`' ? " " : "";
        return fence + blank + line.Replace("|", "\\|", StringComparison.Ordinal) + blank + fence;
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
