using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Architecture.Tests.Pages;

/// <summary>What the core says about an example.</summary>
internal sealed record Finding(ExampleFile File, Diagnostic Diagnostic)
{
    /// <summary>All findings in the files, which are a project.</summary>
    public static IReadOnlyList<Finding> In(IEnumerable<ExampleFile> files)
    {
        var all = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var project = new FactsProject(
            all.Where(file => !file.IsData && !file.IsEvidence).Select(file => new Document(file.Path, SyntaxTree.Parse(file.Text), new ProjectDefaults("Example"))),
            all.Where(file => file.IsData).Select(file => new DataFile(file.Path, file.Text)),
            path => all.FirstOrDefault(file => file.IsEvidence && file.Path == path) is { } file ? new EvidenceFile(file.Path, file.Text) : null);
        return
        [
            .. all.Where(file => !file.IsEvidence).SelectMany(file => (file.IsData ? project.GetDiagnostics(project.FindData(file.Path)!) : project.GetDiagnostics(project.Find(file.Path)!))
                .Select(diagnostic => new Finding(file, diagnostic))),
        ];
    }

    /// <summary>The line that a build prints.</summary>
    public override string ToString()
    {
        var place = new LineMap(File.Text).GetPosition(Diagnostic.Span.Start);
        return FormattableString.Invariant($"{File.Path}({place.Line + 1},{place.Column + 1}): {PageNames.Of(Diagnostic.Severity)} {Diagnostic.Rule.Id}: {Diagnostic.Message}");
    }
}
