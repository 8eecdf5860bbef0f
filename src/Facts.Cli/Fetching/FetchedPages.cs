using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>The pages of one run of a command: each is fetched once, and what makes one doubt it is told once.</summary>
/// <param name="fetcher">Fetches them.</param>
/// <param name="errors">Where the doubts are told.</param>
internal sealed class FetchedPages(PageFetcher fetcher, TextWriter errors)
{
    private readonly Dictionary<Uri, Task<FetchedPage>> _pages = [];

    /// <summary>The page at an address.</summary>
    /// <exception cref="FetchException">It was not fetched.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<FetchedPage> GetAsync(string text, CancellationToken cancellation)
    {
        var address = WebAddress.Parse(text);
        if (_pages.TryGetValue(address, out var known))
            return await known.ConfigureAwait(false);
        var fetch = fetcher.FetchAsync(address, cancellation);
        _pages.Add(address, fetch);
        var page = await fetch.ConfigureAwait(false);
        foreach (var note in page.Notes)
            errors.Write($"note: {note}\n");
        return page;
    }
}
