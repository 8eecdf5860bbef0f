using System.IO;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Facts.Testing;

/// <summary>
/// Compares what a generator gives with files beside the test, under the names and conventions of Verify.SourceGenerators, which this stands in for:
/// with that package a test's <c>Verify(driver)</c> needs no change.
/// </summary>
public static class Verifier
{
    public static SettingsTask Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(driver, new SnapshotFiles(Path.GetDirectoryName(sourceFile)!, Path.GetFileNameWithoutExtension(sourceFile) + "." + method));
}
