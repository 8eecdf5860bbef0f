using System.Collections.Generic;
using System.IO;
using Facts.Cli.Catalog;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;

namespace Facts.Cli.Comparing;

/// <summary>A project as it was at some time.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Statements">What it said.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Revision">The revision that it is of; null for a folder.</param>
internal sealed record ProjectState(FactsFolder Folder, IReadOnlyList<Statement> Statements, IReadOnlyList<SourceEntry> Sources, string? Revision)
{
    /// <summary>Reads a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="name">The root namespace where no project file says it: two folders that are compared have one.</param>
    /// <param name="files">Reads its files.</param>
    /// <param name="progress">Shows how far it has come.</param>
    /// <param name="revision">The revision that it was made of.</param>
    /// <exception cref="IOException">There is no such folder.</exception>
    public static ProjectState Read(string path, string? name, TextFiles files, Progress progress, string? revision)
    {
        var folder = FactsFolder.Read(path, files, name: name);
        IReadOnlyList<ProjectScope> scopes = [ProjectScope.Of(folder)];
        return new ProjectState(folder, StatementReader.Read(scopes, progress), SourceEntry.Read(scopes), revision);
    }

    /// <summary>A place as it is told: in a revision with its name, as git has it.</summary>
    public FilePlace Show(FilePlace place) => Revision == null ? place : place with { Path = Revision + ":" + FolderPath.From(Folder.Path, place.Path) };
}
