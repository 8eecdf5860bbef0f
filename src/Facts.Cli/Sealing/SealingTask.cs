using System.CommandLine;
using Facts.Cli.Files;
using Facts.Cli.Projects;

namespace Facts.Cli.Sealing;

/// <summary>A source with a seal, and the text that is held against it.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Source">The source.</param>
/// <param name="TextPath">The text, as the user wrote its path.</param>
/// <param name="Files">Reads and writes files.</param>
/// <param name="Streams">Where it is told what came of it.</param>
internal sealed record SealingTask(FactsFolder Folder, SealedSource Source, string TextPath, TextFiles Files, InvocationConfiguration Streams)
{
    /// <summary>The seal, as the user would write its path.</summary>
    public string SealPath => Folder.FullPath(Source.SealPath);
}
