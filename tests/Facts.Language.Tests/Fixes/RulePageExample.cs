using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Language.Diagnostics;

namespace Facts.Language.Tests.Fixes;

/// <summary>The example of a rule's page that fires, as a project.</summary>
internal static partial class RulePageExample
{
    /// <summary>Null where the page has none in this language, such as those about the set-up.</summary>
    public static FactsProject? Read(string id)
    {
        var page = RulePages.Read(id)!;
        var reported = page[(page.IndexOf("\nReported:", System.StringComparison.Ordinal) + 1)..page.IndexOf("\nNot reported:", System.StringComparison.Ordinal)];
        var files = Fence().Matches(reported).Where(match => match.Groups["kind"].Value is "facts" or "csv" or "evidence" or "seal").Select(Read).ToArray();
        return files.Length == 0 ? null : TestProject.Of(files);
    }

    /// <summary>The section that says what to do.</summary>
    public static string ReadRemedy(string id) => RulePages.Read(id)!.Split("## How to fix")[1].Split("## ")[0];

    private static (string Path, string Text) Read(Match match)
    {
        var info = match.Groups["info"].Value.Split(' ');
        var path = info.FirstOrDefault(word => word.StartsWith("file=", System.StringComparison.Ordinal))?[5..] ?? "example.facts";
        var text = match.Groups["text"].Value;
        return (path, info.Contains("escapes") ? Escape().Replace(text, escape => ((char)int.Parse(escape.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text);
    }

    [GeneratedRegex("^```(?<kind>[a-z]+)(?<info>[^\n]*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
