using System;
using System.Globalization;
using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>What the entries of timelines are called in C#.</summary>
internal static class EntryNames
{
    private const string Start = "Start";

    private static readonly List<string> None = [];

    /// <summary>The name of an entry by its first day; null is the open start.</summary>
    public static string Of(DateTime? from) => from is { } day ? "From" + day.ToString("yyyy'_'MM'_'dd", CultureInfo.InvariantCulture) : Start;

    /// <summary>The names of a fact's entries, each as often as it stands there; those of days that do not exist left out.</summary>
    public static IReadOnlyList<string> In(SyntaxTree tree, LineSyntax fact)
    {
        // Mostly there are none, and this is asked of every fact.
        List<string>? names = null;
        for (var i = 0; i < (fact.Body?.Items.Count ?? 0); i++)
        {
            if (fact.Body!.Items[i] is not EntrySyntax line)
                continue;
            if (line.FromKeyword.IsMissing)
                (names ??= []).Add(Start);
            else if (!line.From.IsMissing && DateText.FindFirstDay(tree.GetText(line.From)) is { } day)
                (names ??= []).Add(Of(day));
        }

        return names ?? None;
    }
}
