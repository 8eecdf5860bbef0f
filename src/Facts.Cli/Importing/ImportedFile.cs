using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Facts.Cli.Files;
using Facts.Language;
using Facts.Language.Diagnostics;
using Facts.Language.Formatting;
using Facts.Language.Symbols;
using Facts.Language.Syntax;
using Facts.Language.Text;

namespace Facts.Cli.Importing;

/// <summary>A <c>.facts</c> file that a command has made: formatted, and checked before it is written.</summary>
/// <param name="path">Where it goes; <c>-</c> for standard output.</param>
/// <param name="text">Its text.</param>
internal sealed class ImportedFile(string path, string text)
{
    /// <summary>The data files that go beside it.</summary>
    public IReadOnlyList<DataFile> Data { get; init; } = [];

    /// <summary>The source that it cites and another file declares; null where there is none.</summary>
    public string? Source { get; init; }

    /// <summary>Finds what a finding in the text or in a data file of it is about; where it finds nothing, the finding stands where it is.</summary>
    public Func<string, bool, int, string, Finding?> Origin { get; init; } = (_, _, _, _) => null;

    /// <summary>Whether it is written though something was left out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether files that are there already may be written over.</summary>
    public bool IsForced { get; init; }

    /// <summary>What was made, for whoever ran the command: <c>12 sources</c>.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Writes it unless something must change, which is told, as is all that is to be known of it.</summary>
    /// <param name="findings">What was found on the way.</param>
    /// <param name="files">Writes files.</param>
    /// <param name="streams">Where it is told.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Write(IReadOnlyCollection<Finding> findings, TextFiles files, InvocationConfiguration streams)
    {
        var formatted = Formatter.Format(SyntaxTree.Parse(text));
        var isSound = findings.All(finding => finding.IsNote);
        var refused = isSound || IsPartial ? Check(formatted).ToArray() : [];
        Finding.Print(findings.Concat(refused), streams.Error);
        if (refused.Length > 0 || (!isSound && !IsPartial))
            return ExitCode.Findings;
        (string Path, string Text)[] written = [.. Data.Select(data => (Path.Combine(Path.GetDirectoryName(path) ?? "", data.Path), data.Text)), (path, formatted)];
        // Of all before the first is written.
        foreach (var file in written)
            ExistingFile.Require(IsForced, file.Path);
        foreach (var file in written)
            files.Write(file.Path, file.Text);
        if (path != TextFiles.Standard)
            streams.Output.Write(Summary + "\n");
        return isSound ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>What a build would refuse in it.</summary>
    private IEnumerable<Finding> Check(string formatted)
    {
        var document = CreateDocument(path, formatted);
        var project = new FactsProject([document], Data);
        return project.GetDiagnostics(document).Select(diagnostic => (document.Tree.Text, Lines: document.Tree.Lines, IsData: false, Diagnostic: diagnostic))
            .Concat(Data.SelectMany(data => project.GetDiagnostics(data).Select(diagnostic => (data.Text, Lines: new LineMap(data.Text), IsData: true, Diagnostic: diagnostic))))
            .Where(found => found.Diagnostic.Severity == Severity.Error && !IsDeclaredElsewhere(document, found.Diagnostic))
            .Select(found => Origin(found.Text, found.IsData, found.Diagnostic.Span.Start, found.Diagnostic.Message)
                ?? new Finding(path, found.Lines.GetPosition(found.Diagnostic.Span.Start), $"What would be written has {found.Diagnostic.Rule.Id}: {found.Diagnostic.Message}"));
    }

    /// <summary>A text as a file of a project of its own.</summary>
    public static Document CreateDocument(string path, string text) =>
        new(path == TextFiles.Standard ? "standard-output.facts" : Path.GetFileName(path), SyntaxTree.Parse(text), new ProjectDefaults("Imported"));

    private bool IsDeclaredElsewhere(Document document, Diagnostic diagnostic) =>
        Source != null && diagnostic.Rule == Rules.UnknownSource && document.Tree.Text.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length).SequenceEqual(Source);
}
