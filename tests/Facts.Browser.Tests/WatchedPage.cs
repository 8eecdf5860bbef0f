using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Facts.Browser.Tests;

/// <summary>A page of which it is kept what went wrong: messages of the console, errors of scripts, dialogs, and requests that leave.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _problems = [];

    public WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _problems.Enqueue($"{page.Url}: console: {message.Text}");
        };
        page.PageError += (_, error) => _problems.Enqueue($"{page.Url}: script: {error}");
        page.Dialog += (_, dialog) =>
        {
            _problems.Enqueue($"{page.Url}: dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        context.Request += (_, request) =>
        {
            if (!new Uri(request.Url).IsLoopback)
                _problems.Enqueue($"{page.Url}: asks for {request.Url}");
        };
        context.RequestFailed += (_, request) => _problems.Enqueue($"{page.Url}: did not get {request.Url}");
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Problems => _problems;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
