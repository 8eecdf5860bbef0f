using System.Collections.Generic;
using System.Linq;
using Facts.Language.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generators;

/// <summary>The policies that hold for a C# file: those of the project, and those that a section of <c>.editorconfig</c> sets for it.</summary>
internal static class TreePolicies
{
    /// <summary>What can be set for a C# file, in small letters: so the compiler has keys. Asked one by one, which every host can answer.</summary>
    private static readonly string[] Keys =
    [
        "facts_as_of",
        "facts_severity.uses",
        .. Descriptors.Uses.Select(descriptor => "facts_severity." + descriptor.Id.ToLowerInvariant()),
    ];

    public static FilePolicies Read(SyntaxTree tree, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(tree);
        return PolicySettings.Read(property => ProjectOptions.Get(provider.GlobalOptions, property), GetSettings(options)).Resolve();
    }

    private static IEnumerable<KeyValuePair<string, string>> GetSettings(AnalyzerConfigOptions options)
    {
        foreach (var key in Keys)
        {
            if (options.TryGetValue(key, out var value))
                yield return new(key, value);
        }
    }
}
