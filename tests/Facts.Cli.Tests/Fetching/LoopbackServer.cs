using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Tests.Fetching;

/// <summary>A server on loopback that answers each request with the bytes that it is told to, well-formed or not, and then closes the connection, or keeps it open without a word.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<string, Answer> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackServer(Func<string, Answer> answer, X509Certificate2? certificate)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Ends once it was asked for something.</summary>
    public Task Asked => _asked.Task;

    /// <summary>What it was asked for: the lines of each request.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Its address, of a page if one is named.</summary>
    public string this[string path] => FormattableString.Invariant($"{(_certificate == null ? "http" : "https")}://127.0.0.1:{Port}/{path}");

    /// <summary>Answers by the path that is asked for.</summary>
    public static LoopbackServer Of(Func<string, Answer> answer, X509Certificate2? certificate = null) => new(answer, certificate);

    /// <summary>Answers always the same.</summary>
    public static LoopbackServer Of(Answer answer) => new(_ => answer, null);

    /// <summary>A page of HTML.</summary>
    public static Answer Page(string html) => Answer.Of("200 OK", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
        _certificate?.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        var end = _end.Token;
        try
        {
            using (client)
            {
                Stream stream = client.GetStream();
                if (_certificate != null)
                {
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, end);
                    stream = secure;
                }

                var request = await ReadHeadAsync(stream, end);
                if (request.Length > 0)
                    _requests.Enqueue(request);
                _asked.TrySetResult();
                await _answer(request.Split(' ').ElementAtOrDefault(1) ?? "").WriteAsync(stream, end);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The other side has heard enough.
        }
    }

    /// <summary>The lines of a request; less where it does not begin like one.</summary>
    private static async Task<string> ReadHeadAsync(Stream stream, CancellationToken end)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, end) == 1)
        {
            head.Append((char)buffer[0]);
            if (!char.IsAsciiLetter(head[0]))
                break;
        }

        return head.ToString();
    }
}
