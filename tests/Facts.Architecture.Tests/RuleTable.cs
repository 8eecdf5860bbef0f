using System;
using System.Linq;
using System.Text;
using Facts.Architecture.Tests.Pages;

namespace Facts.Architecture.Tests;

/// <summary>The table of rules in the README, made from the catalogue.</summary>
internal static class RuleTable
{
    private const string Begin = "<!-- rules -->";
    private const string End = "<!-- /rules -->";

    /// <summary>The text with the table between its markers as the catalogue has it; null where there are no markers.</summary>
    public static string? Update(string text)
    {
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        return begin < 0 || end < begin ? null : text[..(begin + Begin.Length)] + "\n" + Render() + text[end..];
    }

    public static string Render()
    {
        var table = new StringBuilder("\n| rule | severity | what |\n| --- | --- | --- |\n");
        foreach (var rule in PageNames.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            table.Append("| [").Append(rule.Id).Append("](").Append(PageNames.GetPath(rule)).Append(") | ").Append(PageNames.Of(rule)).Append(" | ").Append(rule.Title).Append(" |\n");
        return table.Append('\n').ToString();
    }
}
