using System;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Report.Serving;
using Facts.Cli.Report.Site;
using Facts.Cli.Tests;
using Facts.Cli.Tests.Report;

namespace Facts.Browser.Tests;

/// <summary>The report from its server.</summary>
public sealed class ServingTests(Browser browser)
{
    [Fact]
    public async Task A_page_shows_a_change_by_itself_and_the_policy_holds()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        using var server = new ReportServer(new ReportSite(ReportSample.Read(folder), isServed: true), FreePort());
        var running = server.RunAsync(stop.Token);
        await using var watched = await browser.OpenAsync();
        var listening = watched.Page.WaitForRequestAsync("**/changes");
        await watched.Page.GotoAsync(server.Address + "facts/Clinic.Effect/Uncited.html");
        await (await listening).ResponseAsync();
        Assert.Equal("7", await watched.Page.Locator(".hero .number").TextContentAsync());
        server.Replace(new ReportSite(ReportSample.Read(folder, ReportSample.Facts.Replace("fact Uncited = 7", "fact Uncited = 8", StringComparison.Ordinal)), isServed: true));
        await watched.Page.Locator(".hero .number", new() { HasText = "8" }).WaitForAsync();
        await watched.Page.GotoAsync(server.Address + "facts.html?q=uncited");
        Assert.Equal(1, await watched.Page.Locator("#found tbody tr").CountAsync());
        // A page that is left stops listening, which the browser calls a failed request.
        Assert.DoesNotContain(watched.Problems, problem => !problem.EndsWith("/changes", StringComparison.Ordinal));
        await stop.CancelAsync();
        await running;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
