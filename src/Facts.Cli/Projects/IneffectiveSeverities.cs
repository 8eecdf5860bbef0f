using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Text;
using Microsoft.CodeAnalysis;
using Diagnostic = Facts.Language.Diagnostics.Diagnostic;

namespace Facts.Cli.Projects;

/// <summary>
/// FACT9011: the compiler's own keys for severities, in a section of <c>.editorconfig</c> that holds for <c>.facts</c> files.
/// It does not apply them to such files, and does not tell an analyzer of them: only who reads the file itself can say so.
/// </summary>
internal static class IneffectiveSeverities
{
    private const string RulePrefix = "dotnet_diagnostic.";
    private const string CategoryPrefix = "dotnet_analyzer_diagnostic.category-facts.";
    private const string Suffix = ".severity";

    /// <summary>What there is in one file. Takes time in proportion to its lines and the files, for lines with such keys alone.</summary>
    /// <param name="path">The full path of the <c>.editorconfig</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="files">The full paths of the <c>.facts</c> files.</param>
    public static IEnumerable<Diagnostic> FindIn(string path, string text, IReadOnlyCollection<string> files)
    {
        var header = "";
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith('['))
                header = trimmed;
            else if (Find(trimmed) is var (key, instead) && HoldsForAny(path, header, files))
                yield return new Diagnostic(Rules.IneffectiveSeverity, new TextSpan(start + line.IndexOf(key, StringComparison.Ordinal), key.Length), key, instead);
            start += line.Length + 1;
        }
    }

    /// <summary>The key of a line, and the one that has an effect; null where it is another.</summary>
    private static (string Key, string Instead)? Find(string line)
    {
        var key = line.Split('=', ':')[0].TrimEnd();
        if (key.Length == line.Length || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
            return null;
        if (NameBehind(RulePrefix, key) is { } id && Rules.All.FirstOrDefault(rule => Is(rule.Id, id) && !Rules.IsAboutUse(rule)) is { } found)
            return (key, "facts_severity." + found.Id);
        return NameBehind(CategoryPrefix, key) is { } category && Rules.All.FirstOrDefault(rule => Is(rule.Category, category) && !Rules.IsAboutUse(rule)) is { } first
            ? (key, "facts_severity." + first.Category)
            : null;
    }

    private static string? NameBehind(string prefix, string key) =>
        key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && key.Length > prefix.Length + Suffix.Length ? key[prefix.Length..^Suffix.Length] : null;

    /// <summary>Whether a section is of any of the files: the compiler's own reader is asked, with a key of ours.</summary>
    private static bool HoldsForAny(string path, string header, IEnumerable<string> files)
    {
        if (header.Length == 0)
            return false;
        var section = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(header + "\nfacts_probe = true\n", path) });
        return files.Any(file => section.GetOptionsForSourcePath(file).AnalyzerOptions.Count > 0);
    }

    private static bool Is(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);
}
