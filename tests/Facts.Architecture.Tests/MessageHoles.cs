using System;
using System.Linq;
using System.Text.RegularExpressions;
using Facts.Language.Diagnostics;

namespace Facts.Architecture.Tests;

/// <summary>The holes of a rule's message.</summary>
internal static partial class MessageHoles
{
    /// <summary>How many arguments the message wants: one more than its highest hole.</summary>
    public static int Count(Rule rule) => Find(rule).DefaultIfEmpty(-1).Max() + 1;

    /// <summary>The numbers of the holes, each once, in order.</summary>
    public static int[] Find(Rule rule) => [.. Hole().Matches(rule.Message.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value[0] - '0').Distinct().Order()];

    /// <summary>A regular expression for the message with anything in its holes.</summary>
    public static string ToPattern(Rule rule) => Regex.Replace(Regex.Escape(rule.Message), @"\\\{[0-9]}", ".+");

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Hole();
}
