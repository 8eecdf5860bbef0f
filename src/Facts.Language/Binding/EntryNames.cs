using System;
using System.Globalization;
using System.Linq;
using System.Collections.Generic;
using Facts.Language.Syntax;

namespace Facts.Language.Binding;

/// <summary>What the entries of timelines are called in C#.</summary>
internal static class EntryNames
{
    private const string Start = "Start";

    /// <summary>The name of an entry by its first day; null is the open start.</summary>
    public static string Of(DateTime? from) => from is { } day ? "From" + day.ToString("yyyy'_'MM'_'dd", CultureInfo.InvariantCulture) : Start;

    /// <summary>The names of a fact's entries, each as often as it stands there; those of days that do not exist left out.</summary>
    public static IEnumerable<string> In(SyntaxTree tree, LineSyntax fact)
    {
        foreach (var line in (fact.Body?.Items ?? []).OfType<EntrySyntax>())
        {
            if (line.FromKeyword.IsMissing)
                yield return Start;
            else if (!line.From.IsMissing && DateText.FindFirstDay(tree.GetText(line.From)) is { } day)
                yield return Of(day);
        }
    }
}
