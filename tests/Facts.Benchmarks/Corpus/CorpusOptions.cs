using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Benchmarks.Corpus;

/// <summary>The project's properties, as a build hands them to the compiler.</summary>
internal sealed class CorpusOptions : AnalyzerConfigOptionsProvider
{
    /// <summary>Where the files are said to stand.</summary>
    public const string Folder = "/roads/";

    private static readonly Properties None = new(isGlobal: false);

    public static CorpusOptions Instance { get; } = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(isGlobal: true);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Properties(bool isGlobal) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = (isGlobal ? key.ToLowerInvariant() : "") switch
            {
                "build_property.rootnamespace" => FactsCorpus.Namespace,
                "build_property.projectdir" => Folder,
                _ => null,
            };
            return value != null;
        }
    }
}
