using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generators;

/// <summary>An additional file that Facts reads.</summary>
/// <param name="Text">The file as the compiler has it.</param>
/// <param name="Path">Its path relative to the project, or its link, with <c>/</c>: the same on every machine.</param>
/// <param name="Kind">What it is.</param>
internal sealed record FactsFile(AdditionalText Text, string Path, FileKind Kind)
{
    private const string Extension = ".facts";

    /// <summary>What the project and the folder set for a document.</summary>
    public PolicySettings Settings { get; init; } = PolicySettings.None;

    /// <summary>The file and what it is; null where it is nothing to Facts. Its text is not asked for.</summary>
    public static FactsFile? Find(AdditionalText text, AnalyzerConfigOptionsProvider options) => GetKind(text, options) switch
    {
        FileKind.None => null,
        FileKind.Document => new FactsFile(text, GetPath(text, options), FileKind.Document) { Settings = GetSettings(text, options) },
        var kind => new FactsFile(text, GetPath(text, options), kind),
    };

    /// <summary>Whether its name alone says that it is evidence: it is nothing else, whatever its metadata says.</summary>
    public static bool IsNamedEvidence(AdditionalText text) => EvidenceFile.Extensions.Any(extension => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static FileKind GetKind(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.FactsKind", out var kind) && Enum.TryParse<FileKind>(kind, ignoreCase: true, out var result))
            return result != FileKind.None && IsNamedEvidence(text) ? FileKind.Evidence : result;
        // A file that was added by hand, or whose metadata a strange name lost on the way.
        return text.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? FileKind.Document
            : text.Path.EndsWith(Extension + ".csv", StringComparison.OrdinalIgnoreCase) ? FileKind.Data
            : IsNamedEvidence(text) ? FileKind.Evidence
            : FileKind.None;
    }

    private static PolicySettings GetSettings(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        return PolicySettings.Read(property => ProjectOptions.Get(provider.GlobalOptions, property), GetKeys(options).Select(key => new KeyValuePair<string, string>(key, options.TryGetValue(key, out var value) ? value : "")));
    }

    /// <summary>The keys that a section of <c>.editorconfig</c> sets. Not every host can name them all.</summary>
    private static IEnumerable<string> GetKeys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys.Where(key => key.StartsWith("facts_", StringComparison.OrdinalIgnoreCase)).ToArray();
        }
        catch (NotImplementedException)
        {
            return PolicyKey.All.Select(key => key.Name);
        }
    }

    private static string GetPath(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.Link", out var link) && link.Length > 0)
            return link.Replace('\\', '/');
        var path = text.Path.Replace('\\', '/');
        if (!options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) || folder.Length == 0)
            return path.Substring(path.LastIndexOf('/') + 1);
        folder = folder.Replace('\\', '/').TrimEnd('/') + "/";
        // A file outside the project's folder has its name alone: nothing of the machine gets into the output. Hosts on Windows differ in the case of a drive's letter.
        return path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? path.Substring(folder.Length) : path.Substring(path.LastIndexOf('/') + 1);
    }
}
