using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Report.Serving;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Tests.Report;

public sealed class ReportServerTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new();
    private readonly int _port = FreePort();
    private ReportServer _server = null!;
    private Task _running = Task.CompletedTask;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _server = new ReportServer(new ReportSite(ReportSample.Read(_folder), isServed: true), _port);
        _running = _server.RunAsync(_stop.Token);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _server.Dispose();
        _stop.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_sends_the_pages_with_their_types()
    {
        using var page = await _client.GetAsync(new Uri(_server.Address), Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains("reload.js", await page.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Contains("1,000 mg at once", await _client.GetStringAsync(new Uri(_server.Address + "facts/Clinic.Dose/MaximumSingle.html"), Cancellation), StringComparison.Ordinal);
        using var script = await _client.GetAsync(new Uri(_server.Address + "data.js"), Cancellation);
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("GET /../a.facts HTTP/1.1")]
    [InlineData("GET /%2e%2e/a.facts HTTP/1.1")]
    [InlineData("GET /facts/..%2f..%2fa.facts HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /..\\a.facts HTTP/1.1")]
    [InlineData("GET /a.facts HTTP/1.1")]
    [InlineData("GET /facts HTTP/1.1")]
    public async Task No_path_leads_out_of_the_site(string request) => Assert.Matches("^HTTP/1.1 40[04]", await SendAsync(request, $"localhost:{_port}"));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost:1")]
    public async Task It_answers_to_the_names_of_this_machine_only(string host)
    {
        var answer = await SendAsync("GET / HTTP/1.1", host);
        Assert.Matches("^HTTP/1.1 4", answer);
        Assert.DoesNotContain("Sample", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_posted_to_it() => Assert.StartsWith("HTTP/1.1 405", await SendAsync("POST / HTTP/1.1\r\nContent-Length: 0", $"127.0.0.1:{_port}"), StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_waits_is_told_of_a_change_and_then_gets_what_it_is_now()
    {
        using var stream = await _client.GetStreamAsync(new Uri(_server.Address + "changes"), Cancellation);
        using var reader = new StreamReader(stream);
        Assert.Equal(":", await reader.ReadLineAsync(Cancellation));
        Assert.Equal("", await reader.ReadLineAsync(Cancellation));
        _server.Replace(new ReportSite(ReportSample.Read(_folder, "group Other\n  fact New = 1\n"), isServed: true));
        Assert.Equal("event: changed", await reader.ReadLineAsync(Cancellation));
        Assert.Contains("Other", await _client.GetStringAsync(new Uri(_server.Address), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_in_the_folder_is_told_once_it_has_settled()
    {
        var changed = new TaskCompletionSource();
        using var watch = new FolderWatch([_folder[""]], () => changed.TrySetResult());
        Directory.CreateDirectory(_folder["inner"]);
        _folder.Write("inner/b.facts", "group B\n");
        await changed.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
    }

    [Fact]
    public void A_port_that_is_taken_is_told()
    {
        var message = Assert.Throws<IOException>(() => new ReportServer(new ReportSite(ReportSample.Read(_folder), isServed: true), _port).Dispose()).Message;
        Assert.EndsWith("Name another one with '--port'.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output 'x' --serve", "'--serve' shows the report instead of writing it. Leave out '--output'.")]
    [InlineData("--serve --port 0", "'--port': a port is a number from 1 to 65535.")]
    public void What_does_not_fit_together_is_told(string options, string message)
    {
        var run = ToolRun.Of(["report", _folder[""], .. options.Split(' ')]);
        Assert.Equal((2, message), (run.Code, run.Errors.Trim()));
    }

    private async Task<string> SendAsync(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _port, Cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
