using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Generators.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Info">What stands behind the fence: the language, and further words that a reader does not see.</param>
/// <param name="Text">What stands inside.</param>
internal sealed partial record PageFence(string Info, string Text)
{
    public string Language => Info.Split(' ')[0];

    /// <summary>The path that it says with <c>file=</c>; null where it says none.</summary>
    public string? Path => Info.Split(' ').FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal))?[5..];

    public bool Is(string word) => Info.Split(' ').Skip(1).Contains(word);

    /// <summary>What its lines say that they print: the comment behind each <c>Console.WriteLine</c>.</summary>
    public IEnumerable<string> Printed => PrintingLine().Matches(Text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^Console\.WriteLine\(.*\);\s*// (.+)$", RegexOptions.Multiline)]
    private static partial Regex PrintingLine();
}
