using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

// One after the other: the browser has several processes of its own, and what is timed would wait for them.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
[assembly: AssemblyFixture(typeof(Facts.Browser.Tests.Browser))]

namespace Facts.Browser.Tests;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable("FACTS_CHROMIUM") ?? Places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("There is no Chromium. '.ci/browser' installs it, or FACTS_CHROMIUM says where it is.");
        _playwright = await Playwright.CreateAsync();
        // Who runs this as root, as in a container, has no sandbox.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    /// <summary>A page of its own, of which everything that goes wrong is kept.</summary>
    public async Task<WatchedPage> OpenAsync(int width = 1280, ColorScheme theme = ColorScheme.Light, bool runsScripts = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = theme, JavaScriptEnabled = runsScripts });
        return new WatchedPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser != null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
