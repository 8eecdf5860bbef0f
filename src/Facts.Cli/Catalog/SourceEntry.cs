using System.Collections.Generic;
using System.Linq;
using Facts.Cli.Projects;
using Facts.Language;
using Facts.Language.Binding;

namespace Facts.Cli.Catalog;

/// <summary>A source of a project, and where.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Document">The file that declares it.</param>
/// <param name="Source">The source.</param>
internal sealed record SourceEntry(FactsFolder Folder, Document Document, BoundSource Source)
{
    public string Name => Source.Declaration.Name;

    public FilePlace Place => Folder.Place(Document, Source.Declaration.NameSpan);

    /// <summary>All of some files, in their order.</summary>
    public static IReadOnlyList<SourceEntry> Read(IReadOnlyList<ProjectScope> scopes) =>
    [
        .. from scope in scopes
           from document in scope.Documents
           from source in scope.Folder.Project.Bind(document).Sources
           select new SourceEntry(scope.Folder, document, source),
    ];
}
