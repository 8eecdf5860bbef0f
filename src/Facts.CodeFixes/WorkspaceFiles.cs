using System;
using System.Collections.Generic;
using System.Linq;
using Facts.Generators;
using Facts.Language;
using Facts.Language.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Document = Facts.Language.Document;

namespace Facts.CodeFixes;

/// <summary>The <c>.facts</c> files of an editor's project, as the core sees them, and the way back from its edits.</summary>
internal sealed class WorkspaceFiles
{
    private readonly Project _project;
    private readonly ProjectFiles _files;

    public WorkspaceFiles(Project project)
    {
        _project = project;
        var provider = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        _files = ProjectFiles.Find(project.AnalyzerOptions.AdditionalFiles, provider, ProjectOptions.Read(provider.GlobalOptions));
    }

    public FactsProject Project => _files.Project;

    /// <summary>What the core calls a file; null where it is none of its documents.</summary>
    public Document? Find(TextDocument document) =>
        _files.Documents.FirstOrDefault(file => string.Equals(file.Text.Path, document.FilePath, StringComparison.Ordinal)) is { } file ? Project.Find(file.Path) : null;

    /// <summary>The solution with the edits of one fix.</summary>
    public Solution Apply(IEnumerable<TextEdit> edits) => Apply(TextEdits.Apply(Project, edits).Select(file => (file.Key, file.Value)));

    /// <summary>The solution with other texts of some files, by the paths that the core knows.</summary>
    public Solution Apply(IEnumerable<(string Path, string Text)> texts)
    {
        var solution = _project.Solution;
        foreach (var (path, text) in texts)
        {
            var file = _files.Documents.First(file => string.Equals(file.Path, path, StringComparison.Ordinal));
            var document = _project.AdditionalDocuments.First(document => string.Equals(document.FilePath, file.Text.Path, StringComparison.Ordinal));
            solution = solution.WithAdditionalDocumentText(document.Id, SourceText.From(text, file.Text.GetText()?.Encoding));
        }

        return solution;
    }
}
