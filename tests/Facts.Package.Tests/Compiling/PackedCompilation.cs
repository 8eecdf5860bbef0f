using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Facts.Package.Tests;

/// <summary>A compilation with what the packed generator added to it.</summary>
internal sealed record PackedCompilation(
    Compilation Output,
    GeneratorDriverRunResult Result,
    ImmutableArray<Diagnostic> Problems,
    ImmutableArray<AdditionalText> Files,
    MemoryOptions Options)
{
    /// <summary>The assembly; a warning is a failure too.</summary>
    public byte[] Emit()
    {
        using var image = new MemoryStream();
        var result = Output.Emit(image);
        var findings = Problems.AddRange(result.Diagnostics).Where(finding => finding.Severity >= DiagnosticSeverity.Warning).ToArray();
        return findings.Length == 0
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join("\n", findings.Select(finding => finding.ToString())) + "\n" + string.Join("\n", Result.GeneratedTrees));
    }
}
