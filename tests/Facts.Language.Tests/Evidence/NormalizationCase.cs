using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Language.Tests.Evidence;

/// <summary>A row of the page's table of cases.</summary>
internal sealed record NormalizationCase(string Quote, string Text, bool IsFound)
{
    public static string Page { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "normalization.md"));

    public static NormalizationCase[] All { get; } =
    [
        .. Page.Split('\n')
            .Select(line => Regex.Match(line, @"^\| `(.+?)` \| `(.+?)` \| (yes|no) \|"))
            .Where(match => match.Success)
            .Select(match => new NormalizationCase(Unescape(match.Groups[1].Value), Unescape(match.Groups[2].Value), match.Groups[3].Value == "yes")),
    ];

    private static string Unescape(string cell) =>
        Regex.Replace(cell, @"\\(?:(n)|(r)|u\{([0-9A-F]+)\})", match => match.Groups[1].Success ? "\n" : match.Groups[2].Success ? "\r"
            : char.ConvertFromUtf32(int.Parse(match.Groups[3].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
