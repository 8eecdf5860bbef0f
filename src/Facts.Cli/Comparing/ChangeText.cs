using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.Cli.Output;

namespace Facts.Cli.Comparing;

/// <summary>Changes as lines for people.</summary>
internal static class ChangeText
{
    public static void Write(IReadOnlyList<Change> changes, TextWriter output)
    {
        foreach (var change in changes)
            output.Write($"{change.Place}: {Change.Describe(change.Kind)}: {Describe(change)}\n");
        output.Write(Summarize(changes) + "\n");
    }

    /// <summary>How many of each kind; that there are none.</summary>
    public static string Summarize(IReadOnlyList<Change> changes) => changes.Count == 0
        ? "No changes"
        : string.Join(", ", changes.GroupBy(change => change.Kind).Select(kind => System.FormattableString.Invariant($"{kind.Count()} {Change.Describe(kind.Key)}")));

    private static string Describe(Change change)
    {
        if (change.Kind == ChangeKind.Renamed)
            return $"{change.Before} -> {change.After}";
        var (before, after) = (OneLine.Of(change.Before), OneLine.Of(change.After));
        return change.Name + (before.Length == 0 && after.Length == 0 ? "" : after.Length == 0 ? ": " + before : before.Length == 0 ? ": " + after : $": {before} -> {after}");
    }
}
