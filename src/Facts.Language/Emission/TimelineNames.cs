using System;
using System.Linq;
using Facts.Language.Binding;

namespace Facts.Language.Emission;

/// <summary>The names that the class of a timeline has in it.</summary>
public static class TimelineNames
{
    private static readonly string[] Members = ["On", "TryOn", "Latest", "Timeline"];

    /// <summary>Whether the class can be called what the fact is: no class has the name of a member of its own.</summary>
    public static bool CanBe(BoundFact timeline) => !Members.Contains(timeline.Name, StringComparer.Ordinal) && !timeline.Entries.Any(entry => string.Equals(entry.Name, timeline.Name, StringComparison.Ordinal));
}
