using System;
using System.Collections.Generic;
using System.CommandLine.Completions;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Cli.Commands;

/// <summary>Options and arguments whose value is the id of a rule.</summary>
internal static partial class RuleOption
{
    private const string Prefix = "FACT";

    /// <summary>More are no help.</summary>
    private const int MaxNear = 5;

    /// <summary>The id as the catalogue has it; null where there is no such rule.</summary>
    public static string? Find(string text) => RulePages.Ids.FirstOrDefault(id => string.Equals(id, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a shell may offer.</summary>
    public static IEnumerable<CompletionItem> Complete() => RulePages.Ids.Select(id => new CompletionItem(id));

    /// <summary>What is said of a text that is none.</summary>
    public static string Explain(string text) => $"There is no rule '{text}'. " + FindNear(text) switch
    {
        [] => "A rule has an id such as FACT0001.",
        [var one] => $"Is '{one}' meant?",
        var several => $"Is one of these meant: {string.Join(", ", several)}?",
    };

    /// <summary>What a text may be short for, or misspelt.</summary>
    private static string[] FindNear(string text)
    {
        var match = Abbreviation().Match(text);
        if (match.Success)
        {
            // The zeros of FACT0001 were left out, or the last digits of several.
            var digits = match.Groups[1].Value;
            var whole = RulePages.Ids.Where(id => id == Prefix + digits.PadLeft(4, '0')).ToArray();
            string[] near = [.. whole.Concat(RulePages.Ids.Where(id => (digits.Length > 1 || whole.Length == 0) && id.StartsWith(Prefix + digits, StringComparison.Ordinal))).Distinct(StringComparer.Ordinal).Take(MaxNear)];
            if (near.Length > 0)
                return near;
        }

        return NearestName.Find(text, RulePages.Ids) is { } nearest ? [nearest] : [];
    }

    [GeneratedRegex("^(?:F(?:ACTS?)?)?[ _-]*([0-9]{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
