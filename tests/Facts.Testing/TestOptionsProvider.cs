using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>The project's properties, and each file's metadata.</summary>
internal sealed class TestOptionsProvider(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly TestOptions None = new(ImmutableDictionary<string, string>.Empty, "");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(properties, "build_property.");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TestFile file ? new TestOptions(file.Metadata, "build_metadata.AdditionalFiles.") : None;
}
