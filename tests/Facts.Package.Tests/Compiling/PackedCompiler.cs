using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Facts.Package.Tests;

/// <summary>Compiles C# and <c>.facts</c> files in process, with the generator, the analyzers and the library of the package.</summary>
internal sealed class PackedCompiler(PackedPackage package)
{
    // As every SDK project has it: the library was compiled against an older framework than its user.
    private static readonly Dictionary<string, ReportDiagnostic> UsualNoWarn = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>Runs the generator once, and returns what it made.</summary>
    public PackedCompilation Compile(
        string assemblyName,
        string code,
        IReadOnlyDictionary<string, string> files,
        IReadOnlyDictionary<string, string>? properties = null,
        params IEnumerable<byte[]> references)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(code, options, "Code.cs")],
            [.. Net100.References.All, MetadataReference.CreateFromFile(package.GetLibrary("net8.0")), .. references.Select(image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true)
                .WithSpecificDiagnosticOptions(UsualNoWarn));
        ImmutableArray<AdditionalText> texts = [.. files.Select(file => new MemoryText(Path.Combine(MemoryOptions.ProjectFolder, file.Key), file.Value))];
        var provider = new MemoryOptions(properties ?? new Dictionary<string, string>());
        GeneratorDriver driver = CSharpGeneratorDriver.Create(package.GetGenerators(), texts, options, provider);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var problems);
        return new PackedCompilation(output, driver.GetRunResult(), problems, texts, provider);
    }

    /// <summary>What the package's analyzers find.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync(PackedCompilation compilation, CancellationToken cancellation) =>
        compilation.Output.WithAnalyzers(package.GetAnalyzers(), new AnalyzerOptions(compilation.Files, compilation.Options)).GetAnalyzerDiagnosticsAsync(cancellation);
}
