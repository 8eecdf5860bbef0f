using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Facts.Cli.Files;
using Facts.Cli.Projects;
using Facts.Language.Evidence;

namespace Facts.Cli.Sealing;

/// <summary>A source with a seal, and the text that is held against it.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Source">The source.</param>
/// <param name="Held">The text.</param>
/// <param name="Files">Reads and writes files.</param>
/// <param name="Streams">Where it is told what came of it.</param>
internal sealed record SealingTask(FactsFolder Folder, EvidencedSource Source, HeldText Held, TextFiles Files, InvocationConfiguration Streams)
{
    /// <summary>The seal, as the user would write its path.</summary>
    public string SealPath => Folder.FullPath(Source.EvidencePath);

    /// <summary>The seal of quotes that are in the text, with what is known of where that is from.</summary>
    public Seal MakeSeal(IEnumerable<SourceQuote> quotes) => Seal.Of(Held.Text, quotes.Select(quote => quote.Pattern)) with
    {
        Extraction = Held.Extraction,
        Address = Held.Address ?? Source.Find("url") ?? "",
        Day = Held.Day ?? Source.Find("accessed") ?? "",
    };
}
