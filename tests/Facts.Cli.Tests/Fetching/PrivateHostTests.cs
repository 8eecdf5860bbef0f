using System;
using System.IO;
using System.Net;
using Facts.Cli.Fetching;

namespace Facts.Cli.Tests.Fetching;

/// <summary>Hosts that not everybody can reach: an address in a file must not make the tool ask them.</summary>
public sealed class PrivateHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:0:127.0.0.1")]
    [InlineData("64:ff9b::169.254.169.254")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:c0a8:101::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    [InlineData("4000::1")]
    public void An_address_that_is_set_apart_is_known(string address) => Assert.NotNull(PublicNetwork.FindKind(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2002:101:101::1")]
    [InlineData("2a00:1450::1")]
    public void An_address_that_anybody_can_reach_is_known(string address) => Assert.Null(PublicNetwork.FindKind(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("localhost", "localhost")]
    [InlineData("2130706433", "127.0.0.1")]
    [InlineData("0x7f.1", "127.0.0.1")]
    [InlineData("[::ffff:127.0.0.1]", "[::ffff:127.0.0.1]")]
    public void This_machine_is_not_asked_unless_that_is_wanted_however_it_is_written(string host, string shown)
    {
        using var server = LoopbackServer.Of(LoopbackServer.Page("<p>secret"));
        var run = ToolRun.Of("snapshot", FormattableString.Invariant($"http://{host}:{server.Port}/"), "--output", _folder["a.txt"]);
        Assert.Equal(2, run.Code);
        Assert.Contains($"was not fetched: '{shown}' (", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(") is on this machine. Such hosts are fetched with '--allow-private' alone.\n", run.Errors, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_redirect_to_another_private_host_is_not_followed_even_then()
    {
        using var inner = LoopbackServer.Of(LoopbackServer.Page("<p>secret"));
        var address = FormattableString.Invariant($"http://localhost:{inner.Port}/admin");
        using var server = LoopbackServer.Of(Answer.Redirect(address));
        var run = ToolRun.Of("snapshot", "--allow-private", server["a"], "--output", _folder["a.txt"]);
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{server["a"]}' was not fetched: 'localhost' (", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith($") is on this machine. A redirect leads there, to '{address}', and is not followed. If you mean it, give that address, with '--allow-private'.\n", run.Errors, StringComparison.Ordinal);
        Assert.Empty(inner.Requests);
        // The same host at another port is another service.
        using var other = LoopbackServer.Of(Answer.Redirect(inner["admin"]));
        Assert.Equal(2, ToolRun.Of("snapshot", "--allow-private", other["a"], "--output", _folder["a.txt"]).Code);
        Assert.Empty(inner.Requests);
        Assert.False(File.Exists(_folder["a.txt"]));
    }

    [Fact]
    public void A_redirect_from_https_to_http_is_not_followed()
    {
        using var answer = new System.Net.Http.HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("http://example.org/b") } };
        var exception = Assert.Throws<FetchException>(() => Redirect.Find(answer, new Uri("https://example.org/a")));
        Assert.Equal("it redirects from https to 'http://example.org/b', where anybody on the way could change the page. If you mean that, give that address.", exception.Message);
        Assert.Equal(new Uri("http://example.org/b"), Redirect.Find(answer, new Uri("http://example.org/a")));
    }
}
