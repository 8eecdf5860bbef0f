using System;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Reflection;

namespace Facts.Cli.Fetching;

/// <summary>What asks one host for one page: it follows no redirect, decompresses nothing, and keeps nothing for another host but cookies.</summary>
internal sealed class PageConnection : IDisposable
{
    private static readonly string Version = typeof(PageConnection).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly HttpClient _client;
    private readonly Certificates _certificates = new();

    /// <param name="limits">Of what it takes.</param>
    /// <param name="guard">Where it may connect to.</param>
    /// <param name="proxy">What is asked instead of the host; null where that is asked itself.</param>
    /// <param name="cookies">What earlier answers of the same fetch set: some pages lead in a circle without them.</param>
    public PageConnection(FetchLimits limits, GuardedConnection guard, IWebProxy? proxy, CookieContainer cookies)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = guard.OpenAsync,
            CookieContainer = cookies,
            MaxResponseHeadersLength = limits.HeaderKilobytes,
            MaxResponseDrainSize = 0,
            Proxy = proxy,
            UseProxy = proxy != null,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = _certificates.Validate },
        };
        _client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    /// <summary>Why a connection that was to be secure was not made; null where that is not why.</summary>
    public string? CertificateProblem => _certificates.Problem;

    public HttpClient Client => _client;

    /// <summary>Asks for a page, in words that say who asks.</summary>
    public static HttpRequestMessage Ask(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", $"Facts.Cli/{Version} (reads pages that are cited)");
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.1");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        return request;
    }

    public void Dispose() => _client.Dispose();
}
