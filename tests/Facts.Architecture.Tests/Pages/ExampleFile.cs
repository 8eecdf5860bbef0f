using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Architecture.Tests.Pages;

/// <summary>A file that an example consists of.</summary>
internal sealed partial record ExampleFile(string Path, string Text)
{
    /// <summary>Whether it is a data file of a table.</summary>
    public bool IsData => Path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>Whether it stands for a source.</summary>
    public bool IsEvidence => Path.EndsWith(".seal", StringComparison.Ordinal) || Path.EndsWith(".evidence.txt", StringComparison.Ordinal);

    public static ExampleFile Read(PageFence fence)
    {
        var words = fence.Info.Split(' ');
        var path = words.FirstOrDefault(word => word.StartsWith("file=", StringComparison.Ordinal))?[5..] ?? "example.facts";
        var text = words.Contains("escapes")
            ? Escape().Replace(fence.Text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : fence.Text;
        return new ExampleFile(path, text);
    }

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
