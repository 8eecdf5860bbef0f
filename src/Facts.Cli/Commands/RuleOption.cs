using System;
using System.Collections.Generic;
using System.CommandLine.Completions;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;

namespace Facts.Cli.Commands;

/// <summary>Options and arguments whose value is the id of a rule.</summary>
internal static class RuleOption
{
    /// <summary>The id as the catalogue has it; null where there is no such rule.</summary>
    public static string? Find(string text) => RulePages.Ids.FirstOrDefault(id => string.Equals(id, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a shell may offer.</summary>
    public static IEnumerable<CompletionItem> Complete() => RulePages.Ids.Select(id => new CompletionItem(id));

    /// <summary>What is said of a text that is none.</summary>
    public static string Explain(string text) => $"There is no rule '{text}'. " + (NearestName.Find(text, RulePages.Ids) is { } nearest ? $"Is '{nearest}' meant?" : "A rule has an id such as FACT0001.");
}
