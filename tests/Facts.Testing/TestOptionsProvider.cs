using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>The project's properties, and each file's metadata and what its folders set for it.</summary>
/// <param name="properties">The properties that the compiler sees.</param>
/// <param name="settings">What is set for all files whose paths begin so; the last one counts.</param>
/// <param name="namesKeys">Whether the host can say which options there are; not every one can.</param>
internal sealed class TestOptionsProvider(ImmutableDictionary<string, string> properties, ImmutableList<TestSetting> settings, bool namesKeys) : AnalyzerConfigOptionsProvider
{
    private static readonly TestOptions None = new([], namesKeys: true);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new TestOptions(Prefixed("build_property.", properties), namesKeys);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => settings.IsEmpty ? None : new TestOptions(SettingsOf(tree.FilePath), namesKeys);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is TestFile file ? new TestOptions(Prefixed("build_metadata.AdditionalFiles.", file.Metadata).Concat(SettingsOf(file.Path)), namesKeys) : None;

    private IEnumerable<KeyValuePair<string, string>> SettingsOf(string path) => settings.Where(setting => path.StartsWith(setting.Path, StringComparison.Ordinal)).Select(setting => KeyValuePair.Create(setting.Key, setting.Value));

    private static IEnumerable<KeyValuePair<string, string>> Prefixed(string prefix, ImmutableDictionary<string, string> values) =>
        values.Select(pair => KeyValuePair.Create(prefix + pair.Key, pair.Value));
}
