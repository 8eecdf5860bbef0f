using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Facts.Benchmarks.Compiling;

/// <summary>Compiles texts in this process, with the references that a user of the library has.</summary>
internal static class Compiler
{
    private static readonly MetadataReference[] References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(FactTable).Assembly.Location)];

    public static CSharpParseOptions ParseOptions(DocumentationMode documentation) => new(LanguageVersion.CSharp14, documentation);

    public static SyntaxTree Parse(string text, DocumentationMode documentation) => CSharpSyntaxTree.ParseText(text, ParseOptions(documentation));

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        CSharpCompilation.Create("Measured", trees, References, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>From the texts to an assembly in memory.</summary>
    public static MemoryStream Compile(IEnumerable<string> texts, DocumentationMode documentation, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var assembly = new MemoryStream();
        var result = Create(texts.Select(text => Parse(text, documentation)), kind).Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Take(5)));
        return assembly;
    }
}
