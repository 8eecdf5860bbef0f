namespace Facts.Package.Tests;

/// <summary>The text of a small <c>.facts</c> file in which everything is cited.</summary>
internal static class CitedFacts
{
    /// <summary>One int, <c>Count</c>, in a group, from a source of the group's name.</summary>
    public static string Write(string group, int count, string? ns = null) => $"""
        {(ns == null ? "" : "namespace " + ns)}

        source {group}Report
          title "Report on {group}"
          url   "https://example.org/{group}"

        group {group}
          fact Count = {count}
            cite {group}Report "counted {count}"

        """;
}
