using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Package.Tests;

/// <summary>What MSBuild would tell the compiler: the project's properties, and each file's kind by its name.</summary>
internal sealed class MemoryOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public const string ProjectFolder = "/project/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(properties)
    {
        ["build_property.ProjectDir"] = ProjectFolder,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.FactsKind"] = "Document" });

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
