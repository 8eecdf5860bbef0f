using System.Collections.Generic;
using System.Linq;
using Facts.Benchmarks.Compiling;
using Facts.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Benchmarks.Corpus;

/// <summary>Runs the generator over a corpus.</summary>
internal static class Generation
{
    public static GeneratorDriver CreateDriver(IEnumerable<AdditionalText> texts, DocumentationMode documentation) => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()],
        texts,
        Compiler.ParseOptions(documentation),
        CorpusOptions.Instance);

    /// <summary>The C# that a corpus becomes.</summary>
    public static IReadOnlyList<string> Run(FactsCorpus corpus, DocumentationMode documentation = DocumentationMode.None) => Run(corpus.Files, documentation);

    /// <summary>The C# that files become.</summary>
    public static IReadOnlyList<string> Run(IEnumerable<(string Path, string Text)> files, DocumentationMode documentation = DocumentationMode.None)
    {
        var driver = CreateDriver(files.Select(file => new CorpusText(file.Path, file.Text)), documentation);
        var result = driver.RunGenerators(Compiler.Create([])).GetRunResult();
        return [.. result.Results.SelectMany(item => item.GeneratedSources).Select(source => source.SourceText.ToString())];
    }
}
