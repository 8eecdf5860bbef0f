using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Facts.Language.Diagnostics;

/// <summary>The page of each rule, which the core carries, and its address.</summary>
public static class RulePages
{
    private const string Extension = ".md";

    private static readonly string Repository = typeof(RulePages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryUrl").Value!;

    /// <summary>Where the page can be read in a browser.</summary>
    public static string GetLink(string id) => $"{Repository}/blob/main/src/Facts.Language/Diagnostics/Pages/{id}.md";

    /// <summary>What the rule reports, the paragraph that begins its page; null where there is no rule of that id.</summary>
    public static string? ReadSummary(string id)
    {
        const string Start = "## What", End = "## Why";
        if (Read(id) is not { } page || page.IndexOf(Start, StringComparison.Ordinal) is not (>= 0 and var start))
            return null;
        start += Start.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        return (end < 0 ? page.Substring(start) : page.Substring(start, end - start)).Trim();
    }

    /// <summary>The ids of all pages, also of the rule that the build itself has, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("FACT", StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name.Substring(0, name.Length - Extension.Length))
        .OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>The page's text in Markdown; null where there is no rule of that id.</summary>
    public static string? Read(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(id + Extension);
        if (stream == null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
