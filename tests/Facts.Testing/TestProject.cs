using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Testing;

/// <summary>A consumer's project, held in memory. It never changes: what is edited is another one.</summary>
public sealed record TestProject
{
    /// <summary>Where the project stands: no such folder is there, nor needed.</summary>
    public const string Folder = "/project/";

    public ImmutableList<TestFile> Files { get; init; } = [];

    /// <summary>The properties that the compiler sees.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Example")
        .Add("ProjectDir", Folder);

    /// <summary>What <c>.editorconfig</c> sets.</summary>
    public ImmutableList<TestSetting> Settings { get; init; } = [];

    /// <summary>The consumer's own C#, a text a file.</summary>
    public ImmutableList<string> CSharp { get; init; } = [];

    public TestTarget Target { get; init; } = TestTarget.Current;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Parse;

    public bool ReferencesLibrary { get; init; } = true;

    /// <summary>Whether the host can say which keys <c>.editorconfig</c> sets: not every one can.</summary>
    public bool HostNamesKeys { get; init; } = true;

    /// <summary>What the compiler is told of rules on its command line: <c>NoWarn</c>, <c>WarningsAsErrors</c>, a ruleset.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> SpecificSeverities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What a <c>.globalconfig</c> says of rules.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalSeverities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary><c>TreatWarningsAsErrors</c></summary>
    public bool TreatsWarningsAsErrors { get; init; }

    /// <summary>Assemblies that the project references beyond framework and library.</summary>
    public ImmutableList<MetadataReference> References { get; init; } = [];

    /// <summary>A project of one file, <c>sample.facts</c>.</summary>
    public static TestProject Of(string facts) => new TestProject().With("sample.facts", facts);

    /// <summary>The project with a file more, or with another text of a file that it has.</summary>
    public TestProject With(string path, string facts) => With(new TestFile(Folder + path, facts));

    public TestProject With(TestFile file)
    {
        var index = Files.FindIndex(other => string.Equals(other.Path, file.Path, StringComparison.Ordinal));
        return this with { Files = index < 0 ? Files.Add(file) : Files.SetItem(index, file) };
    }

    public TestProject Without(string path) => this with { Files = Files.RemoveAll(file => string.Equals(file.Path, Folder + path, StringComparison.Ordinal)) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The project with a key that is set for a file, or for all files of a folder.</summary>
    public TestProject WithSetting(string path, string key, string value) => this with { Settings = Settings.Add(new TestSetting(Folder + path, key, value)) };

    public TestProject WithCSharp(string text) => this with { CSharp = CSharp.Add(text) };

    /// <summary>The compilation without what is generated.</summary>
    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Consumer",
        CSharp.Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, path: FormattableString.Invariant($"{Folder}Code{index}.cs"))),
        (ReferencesLibrary ? Target.Framework.Add(Target.Library) : Target.Framework).AddRange(References),
        // CS1701, an assembly of another framework version, is silent in every project of the SDK.
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: TreatsWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default, specificDiagnosticOptions: SpecificSeverities.SetItem("CS1701", ReportDiagnostic.Suppress), nullableContextOptions: LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable)
            .WithSyntaxTreeOptionsProvider(new GlobalSeverities(GlobalSeverities)));

    /// <summary>With its steps tracked on request: Roslyn walks the graph of steps without remembering where it was, which takes the cube of the number of files.</summary>
    public GeneratorDriver CreateDriver(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [FactsComponents.CreateGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        new TestOptionsProvider(Properties, Settings, HostNamesKeys),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    /// <summary>A driver that has been in another state of this project, brought to this one.</summary>
    public GeneratorDriver Continue(GeneratorDriver driver, TestProject before)
    {
        if (!ReferenceEquals(before.Files, Files))
        {
            // As a host does it: only what differs is removed, added or replaced.
            driver = driver.RemoveAdditionalTexts([.. before.Files.Where(file => !Files.Any(other => other.Path == file.Path))]);
            foreach (var file in Files)
            {
                var old = before.Files.Find(other => other.Path == file.Path);
                if (old == null)
                    driver = driver.AddAdditionalTexts([file]);
                else if (old != file)
                    driver = driver.ReplaceAdditionalText(old, file);
            }
        }

        if (!ReferenceEquals(before.Properties, Properties) || !ReferenceEquals(before.Settings, Settings))
            driver = driver.WithUpdatedAnalyzerConfigOptions(new TestOptionsProvider(Properties, Settings, HostNamesKeys));
        if (before.ParseOptions != ParseOptions)
            driver = driver.WithUpdatedParseOptions(ParseOptions);
        return driver.RunGenerators(CreateCompilation());
    }

    /// <summary>Runs the generator.</summary>
    public GeneratorDriver Generate(bool tracksSteps = false) => CreateDriver(tracksSteps).RunGenerators(CreateCompilation());

    /// <summary>Runs the generator and compiles what it gives.</summary>
    public TestBuild Build() => TestBuild.Create(this);

    /// <summary>What the analyzers find in the compilation with the generated code, in the order of files and lines.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        CreateDriver().RunGeneratorsAndUpdateCompilation(CreateCompilation(), out var compilation, out _);
        var all = await CreateAnalysis(compilation).GetAnalyzerDiagnosticsAsync();
        return [.. all.OrderBy(item => item.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start).ThenBy(item => item.Id, StringComparer.Ordinal)];
    }

    /// <summary>The analyzers over a compilation, as an editor holds it to ask file by file.</summary>
    public CompilationWithAnalyzers CreateAnalysis(Compilation compilation) => compilation.WithAnalyzers(
        FactsComponents.CreateAnalyzers(),
        new CompilationWithAnalyzersOptions(CreateAnalyzerOptions(), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode);

    private AnalyzerOptions CreateAnalyzerOptions() => new([.. Files.Cast<AdditionalText>()], new TestOptionsProvider(Properties, Settings, HostNamesKeys));
}
