using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Facts.Testing;

/// <summary>A project, generated and compiled.</summary>
public sealed class TestBuild
{
    private TestBuild(GeneratorDriverRunResult run, Compilation compilation, ImmutableArray<Diagnostic> findings)
    {
        Run = run;
        Compilation = compilation;
        Findings = findings;
    }

    public GeneratorDriverRunResult Run { get; }

    public Compilation Compilation { get; }

    /// <summary>The compiler's findings, generator failures among them, hidden ones left out.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    public ImmutableArray<GeneratedSourceResult> Outputs => [.. Run.Results.SelectMany(result => result.GeneratedSources).OrderBy(source => source.HintName, StringComparer.Ordinal)];

    /// <summary>All generated text in one.</summary>
    public string Text => string.Concat(Outputs.Select(output => "// " + output.HintName + "\n" + output.SourceText));

    internal static TestBuild Create(TestProject project)
    {
        var driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out var compilation, out var findings);
        return new TestBuild(driver.GetRunResult(), compilation, [.. findings.Concat(compilation.GetDiagnostics()).Where(finding => finding.Severity != DiagnosticSeverity.Hidden)]);
    }

    /// <summary>Fails where the compiler says anything at all.</summary>
    public TestBuild Clean() => Findings.IsEmpty ? this : throw new TestFailedException(Describe());

    /// <summary>Loads the assembly; the project must be clean.</summary>
    public LoadedAssembly Load() => LoadedAssembly.Load(Clean().Emit(out _));

    /// <summary>The documentation file.</summary>
    public string EmitDocumentation()
    {
        Clean().Emit(out var documentation);
        return documentation;
    }

    /// <summary>The findings, each with its line, and the generated code: what one wants to see in a failure.</summary>
    public string Describe() => string.Join("\n", Findings.Select(finding => finding + "\n    " + Line(finding))) + "\n\n" + Text;

    private byte[] Emit(out string documentation)
    {
        using var assembly = new MemoryStream();
        using var xml = new MemoryStream();
        var result = Compilation.Emit(assembly, xmlDocumentationStream: xml);
        if (!result.Success)
            throw new TestFailedException(string.Join("\n", result.Diagnostics) + "\n\n" + Text);
        documentation = Encoding.UTF8.GetString(xml.ToArray());
        return assembly.ToArray();
    }

    private static string Line(Diagnostic finding) => finding.Location.SourceTree is { } tree
        ? tree.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : "";
}
