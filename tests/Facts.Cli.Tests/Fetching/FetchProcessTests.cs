using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Facts.Cli.Tests.Fetching;

/// <summary>What a page in a process of its own is fetched for: signals and the environment.</summary>
public sealed class FetchProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_is_fetched()
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page("<p>россия"));
        using var process = ToolProcess.Start("snapshot", server["a"], "--allow-private", "-o", "-");
        Assert.EndsWith("\n\nроссия\n", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task An_interrupt_ends_it_and_leaves_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var server = LoopbackServer.Of(new Answer("", []) { IsSilent = true });
        using var process = ToolProcess.Start("snapshot", server["a"], "--allow-private", "-o", _folder["a.evidence.txt"]);
        await server.Asked.WaitAsync(TestContext.Current.CancellationToken);
        using (var interrupt = Process.Start("kill", ["-INT", FormattableString.Invariant($"{process.Id}")]))
            await interrupt.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_proxy_is_asked_on_request_alone_and_never_for_a_private_host()
    {
        using var proxy = LoopbackServer.Of(LoopbackServer.Page("<p>by the proxy"));
        var direct = await RunAsync(proxy, "http://nowhere.invalid/page");
        Assert.Equal((2, "'http://nowhere.invalid/page' was not fetched: there is no host 'nowhere.invalid'. Is the name right, and is this machine in the network? The environment names a proxy: with '--proxy' it is asked.\n"), (direct.Code, direct.Errors));
        Assert.Empty(proxy.Requests);
        foreach (var host in new[] { "169.254.169.254", "10.0.0.1", "[fd00::1]", "localhost" })
            Assert.Equal(2, (await RunAsync(proxy, $"http://{host}/page", "--proxy")).Code);
        Assert.Empty(proxy.Requests);
        var (code, output, _) = await RunAsync(proxy, "http://nowhere.invalid/page", "--proxy");
        Assert.Equal(0, code);
        Assert.EndsWith("\n\nby the proxy\n", output, StringComparison.Ordinal);
        Assert.StartsWith("GET http://nowhere.invalid/page HTTP/1.1\r\n", proxy.Requests.Single(), StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(LoopbackServer proxy, params string[] arguments)
    {
        using var process = ToolProcess.Start([("http_proxy", proxy[""]), ("no_proxy", "")], ["snapshot", "-o", "-", .. arguments]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
