using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;
using Facts.Language.Diagnostics;
using Facts.Language.Evidence;
using Facts.Language.Syntax;

namespace Facts.Cli.Exporting;

/// <summary>The files that are exported, bound, with what is known of their citations.</summary>
internal sealed class ExportedProject
{
    private readonly Dictionary<CitationSyntax, CitationState> _states = new(ReferenceEqualityComparer.Instance);

    /// <param name="scopes">The projects, and those of their files that are exported.</param>
    public ExportedProject(IEnumerable<ProjectScope> scopes)
    {
        var files = new List<ExportedFile>();
        foreach (var scope in scopes)
        {
            var found = scope.Surroundings.Concat(scope.Folder.CheckData(scope.Documents))
                .Concat(scope.Documents.SelectMany(document => scope.Folder.Place(document, scope.Folder.Project.GetDiagnostics(document))));
            Errors.AddRange(found.Where(finding => finding.Diagnostic.Severity == Severity.Error));
            foreach (var document in scope.Documents)
            {
                var bound = scope.Folder.Project.Bind(document);
                files.Add(new ExportedFile(scope.Folder.FullPath(document.Path).Replace('\\', '/'), document, bound, scope.Folder.Project.Symbols));
                foreach (var citation in scope.Folder.Project.CheckCitations(document))
                    _states[citation.Syntax] = citation.State;
            }
        }

        Files = files;
    }

    public IReadOnlyList<ExportedFile> Files { get; }

    /// <summary>What a build would refuse: an export of it would lack what could not be read.</summary>
    public List<PlacedDiagnostic> Errors { get; } = [];

    /// <summary>What is known of a citation.</summary>
    public CitationState GetState(BoundCitation citation) => _states.GetValueOrDefault(citation.Syntax);
}
