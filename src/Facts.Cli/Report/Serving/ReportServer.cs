using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Facts.Cli.Report.Site;

namespace Facts.Cli.Report.Serving;

/// <summary>
/// Sends a report to browsers of this machine alone, and tells them when it has changed. It knows the site's addresses and opens no file, so that no path leads out of it;
/// and it answers to the names of this machine only, so that no page of elsewhere reads it by a name that it has made lead here.
/// </summary>
internal sealed class ReportServer : IDisposable
{
    /// <summary>Where browsers wait for changes.</summary>
    public const string Changes = "/changes";

    private static readonly byte[] Changed = "event: changed\ndata:\n\n"u8.ToArray();

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private readonly HttpListener _listener = new();
    private readonly HashSet<string> _hosts;
    private readonly List<HttpListenerResponse> _waiting = [];
    private ReportSite _site;

    /// <summary>Begins to listen.</summary>
    /// <param name="site">What it sends.</param>
    /// <param name="port">The port.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public ReportServer(ReportSite site, int port)
    {
        _site = site;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        _hosts = new HashSet<string>([$"localhost:{port.ToString(CultureInfo.InvariantCulture)}", $"127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"], StringComparer.OrdinalIgnoreCase);
        _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        _listener.Prefixes.Add(Address);
        try
        {
            _listener.Start();
        }
        catch (HttpListenerException exception)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Port {port} cannot be listened on: {exception.Message}. Name another one with '--port'."), exception);
        }
    }

    public string Address { get; }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(_listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException && cancellation.IsCancellationRequested)
            {
                return;
            }

            _ = Task.Run(() => Answer(context), CancellationToken.None);
        }
    }

    /// <summary>Sends another report from now on, and tells all browsers that wait.</summary>
    public void Replace(ReportSite site)
    {
        Volatile.Write(ref _site, site);
        lock (_waiting)
            _waiting.RemoveAll(response => !TryTell(response));
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private void Answer(HttpListenerContext context)
    {
        try
        {
            context.Response.Headers["Cache-Control"] = "no-store";
            context.Response.Headers["X-Content-Type-Options"] = "nosniff";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (!_hosts.Contains(context.Request.UserHostName))
                Refuse(context, HttpStatusCode.MisdirectedRequest, "This server answers to localhost only.\n");
            else if (context.Request.HttpMethod is not ("GET" or "HEAD"))
                Refuse(context, HttpStatusCode.MethodNotAllowed, "Only GET is answered.\n");
            else if (context.Request.Url?.AbsolutePath == Changes)
                Wait(context.Response);
            else
                SendPage(context);
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The browser has gone.
        }
    }

    private void SendPage(HttpListenerContext context)
    {
        var address = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/")[1..];
        if (Volatile.Read(ref _site).Find(address.Length == 0 ? Addresses.Overview : address) is not { } content)
        {
            Refuse(context, HttpStatusCode.NotFound, "There is no such page.\n");
            return;
        }

        context.Response.ContentType = Types[Path.GetExtension(address.Length == 0 ? Addresses.Overview : address)];
        Send(context, content);
    }

    /// <summary>Keeps a response open, on which the browser is told of changes.</summary>
    private void Wait(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        // Whoever has read the first line is told of every change from then on.
        lock (_waiting)
        {
            response.OutputStream.Write(":\n\n"u8);
            response.OutputStream.Flush();
            _waiting.Add(response);
        }
    }

    private static bool TryTell(HttpListenerResponse response)
    {
        try
        {
            response.OutputStream.Write(Changed);
            response.OutputStream.Flush();
            return true;
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Refuse(HttpListenerContext context, HttpStatusCode status, string message)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        Send(context, Encoding.UTF8.GetBytes(message));
    }

    private static void Send(HttpListenerContext context, byte[] content)
    {
        context.Response.ContentLength64 = content.Length;
        if (context.Request.HttpMethod != "HEAD")
            context.Response.OutputStream.Write(content);
        context.Response.Close();
    }
}
