using System.Collections.Generic;
using System.Linq;
using Facts.Language.Diagnostics;
using Facts.Language.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Generators;

/// <summary>The policies that hold for a C# file: those of the project, and those that a section of <c>.editorconfig</c> sets for it.</summary>
internal static class TreePolicies
{
    /// <summary>What can be set for a C# file, in small letters: so the compiler has keys. Asked one by one, which every host can answer.</summary>
    private static readonly string[] Keys = ["facts_as_of", "facts_severity.uses", .. Descriptors.Uses.Select(descriptor => KeyOf(descriptor.Id))];

    private static readonly string LiteralKey = KeyOf(Rules.EqualLiteral.Id);

    /// <summary>Whether a section gives a weight to the rule that is off until one does. Asked of every file, and so without a list of all policies.</summary>
    public static bool AsksForLiterals(SyntaxTree tree, AnalyzerConfigOptionsProvider provider) => provider.GetOptions(tree).TryGetValue(LiteralKey, out _);

    public static FilePolicies Read(SyntaxTree tree, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(tree);
        return PolicySettings.Read(property => ProjectOptions.Get(provider.GlobalOptions, property), GetSettings(options)).Resolve();
    }

    private static string KeyOf(string id) => "facts_severity." + id.ToLowerInvariant();

    private static IEnumerable<KeyValuePair<string, string>> GetSettings(AnalyzerConfigOptions options)
    {
        foreach (var key in Keys)
        {
            if (options.TryGetValue(key, out var value))
                yield return new(key, value);
        }
    }
}
