using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Package.Tests;

/// <summary>The README and its fenced blocks, in their order.</summary>
internal static partial class ReadmeText
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The commands of each block of a language below a heading, one a line.</summary>
    public static IReadOnlyList<string[]> Commands(string heading, string language) =>
        [.. Blocks(heading, language).Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>What a program prints, as it says itself: the comment behind each <c>Console.WriteLine</c>.</summary>
    public static IReadOnlyList<string> Printed(string program) => [.. PrintingLine().Matches(program).Select(match => match.Groups[1].Value)];

    /// <summary>The texts of all blocks of a language below a heading.</summary>
    public static IReadOnlyList<string> Blocks(string heading, string language)
    {
        var section = Text[Text.IndexOf("\n## " + heading + "\n", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", 4, StringComparison.Ordinal);
        if (end > 0)
            section = section[..end];
        // The odd parts between fences are blocks; the first line of each is its language.
        return [.. section.Split("```").Where((_, i) => i % 2 == 1).Where(block => block.StartsWith(language + "\n", StringComparison.Ordinal)).Select(block => block[(language.Length + 1)..])];
    }

    [GeneratedRegex(@"^Console\.WriteLine\(.*\);\s*// (.+)$", RegexOptions.Multiline)]
    private static partial Regex PrintingLine();
}
