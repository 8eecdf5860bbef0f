using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Output;

namespace Facts.Cli.Fetching;

/// <summary>The pages of one run of a command: each is fetched once, and what makes one doubt it is told once.</summary>
/// <param name="fetcher">Fetches them.</param>
/// <param name="errors">Where the doubts are told.</param>
/// <param name="progress">Shows how far it has come.</param>
internal sealed class FetchedPages(PageFetcher fetcher, TextWriter errors, Progress progress)
{
    private readonly Dictionary<Uri, Task<FetchedPage>> _pages = [];
    private readonly HashSet<Uri> _told = [];

    /// <summary>Fetches pages ahead, one after the other. Why one was not fetched is told to whoever asks for it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task FetchAsync(IEnumerable<string> texts, CancellationToken cancellation) => progress.EachAsync("Fetching", [.. texts.Distinct(StringComparer.Ordinal)], async text =>
    {
        try
        {
            await FetchAsync(WebAddress.Parse(text), cancellation).ConfigureAwait(false);
        }
        catch (FetchException)
        {
            // It is told below.
        }
    });

    /// <summary>The page at an address.</summary>
    /// <exception cref="FetchException">It was not fetched.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<FetchedPage> GetAsync(string text, CancellationToken cancellation)
    {
        var address = WebAddress.Parse(text);
        var page = await FetchAsync(address, cancellation).ConfigureAwait(false);
        foreach (var note in _told.Add(address) ? page.Notes : [])
            errors.Write($"note: {note}\n");
        return page;
    }

    private Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellation)
    {
        if (!_pages.TryGetValue(address, out var page))
            _pages.Add(address, page = fetcher.FetchAsync(address, cancellation));
        return page;
    }
}
