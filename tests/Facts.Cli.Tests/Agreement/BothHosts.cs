using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Facts.Testing;
using Microsoft.CodeAnalysis;

namespace Facts.Cli.Tests.Agreement;

/// <summary>What the compiler finds in a project, and what the tool finds in the same files: a line a finding, with its place, weight and message.</summary>
internal static class BothHosts
{
    public const string Day = "2026-11-22";

    /// <summary>A project of some files on a day.</summary>
    public static TestProject Create(IEnumerable<(string Path, string Text)> files) => files.Aggregate(
        new TestProject().WithProperty("FactsAsOf", Day),
        (project, file) => project.With(KindOf(file.Path) is { } kind ? new TestFile(TestProject.Folder + file.Path, file.Text).WithMetadata("FactsKind", kind) : new TestFile(TestProject.Folder + file.Path, file.Text)));

    /// <summary>The analyzers' findings, but those about C#.</summary>
    public static async Task<string[]> CompileAsync(TestProject project) =>
    [
        .. (await project.AnalyzeAsync())
            .Where(finding => finding.Severity != DiagnosticSeverity.Hidden && !finding.Id.StartsWith("FACT04", StringComparison.Ordinal))
            .Select(Print).Order(StringComparer.Ordinal),
    ];

    /// <summary>The tool's findings in the same files, written into a folder.</summary>
    public static string[] Check(TestProject project)
    {
        using var folder = new TemporaryFolder();
        folder.Write("App.csproj", $"<Project><PropertyGroup><RootNamespace>{project.Properties["RootNamespace"]}</RootNamespace></PropertyGroup></Project>");
        foreach (var file in project.Files)
        {
            var path = folder[file.Path[TestProject.Folder.Length..]];
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.GetText()!.ToString());
        }

        var run = ToolRun.Of("check", folder[""], "--as-of", Day, "--format", "json");
        Assert.Empty(run.Errors);
        using var document = System.Text.Json.JsonDocument.Parse(run.Output);
        return
        [
            .. document.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
            {
                string Text(string name) => finding.GetProperty(name).GetString()!;
                int Number(string name) => finding.GetProperty(name).GetInt32();
                return FormattableString.Invariant($"{Path.GetRelativePath(folder[""], Text("file")).Replace('\\', '/')}({Number("line")},{Number("column")},{Number("endLine")},{Number("endColumn")}): {Text("severity")} {Text("rule")}: {Text("message")}");
            }).Order(StringComparer.Ordinal),
        ];
    }

    private static string Print(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        var (start, end) = (place.StartLinePosition, place.EndLinePosition);
        return FormattableString.Invariant($"{place.Path[TestProject.Folder.Length..]}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string? KindOf(string path) => path.EndsWith(".facts.csv", StringComparison.Ordinal) ? "Data" : path.EndsWith(".facts", StringComparison.Ordinal) ? null : "Evidence";
}
