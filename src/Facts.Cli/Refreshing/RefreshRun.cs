using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Fetching;
using Facts.Cli.Files;
using Facts.Cli.Output;
using Facts.Cli.Projects;
using Facts.Cli.Sealing;

namespace Facts.Cli.Refreshing;

/// <summary>Fetches the sources of a project again, one after the other.</summary>
/// <param name="folder">The project.</param>
/// <param name="pages">Fetches their pages.</param>
/// <param name="files">Reads and writes evidence.</param>
/// <param name="streams">Where it is told what has changed.</param>
internal sealed class RefreshRun(FactsFolder folder, FetchedPages pages, TextFiles files, InvocationConfiguration streams)
{
    private int _same;
    private int _changed;
    private int _unread;
    private int _withoutAddress;
    private bool _isFound;

    /// <param name="sources">The sources.</param>
    /// <param name="writes">Whether evidence is made anew where the text has changed.</param>
    /// <param name="cancellation">Ends it between two sources, or within one.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<EvidencedSource> sources, bool writes, CancellationToken cancellation)
    {
        await pages.FetchAsync(sources.Select(source => source.Address).OfType<string>(), cancellation).ConfigureAwait(false);
        foreach (var source in sources)
        {
            if (source.Address is not { } address)
            {
                _withoutAddress++;
                continue;
            }

            try
            {
                Take(new SourceRefresh(folder, source, await pages.GetAsync(address, cancellation).ConfigureAwait(false), files), writes);
            }
            catch (IOException exception)
            {
                // One that is away says nothing of the others.
                streams.Error.Write(exception.Message + "\n");
                _unread++;
            }
        }

        streams.Output.Write(string.Create(
            CultureInfo.InvariantCulture, $"{Count.Of(_same + _changed + _unread, "source")}: {_same} the same, {_changed} changed, {_unread} not compared{(_withoutAddress > 0 ? $"; {_withoutAddress} more without an address" : "")}\n"));
        return _isFound ? ExitCode.Findings : _unread > 0 ? ExitCode.Misuse : ExitCode.Success;
    }

    private void Take(SourceRefresh refresh, bool writes)
    {
        _ = refresh.IsSame ? _same++ : _changed++;
        _isFound |= !refresh.HasAll;
        refresh.Print(streams);
        if (writes)
            refresh.Write(files, streams);
    }
}
