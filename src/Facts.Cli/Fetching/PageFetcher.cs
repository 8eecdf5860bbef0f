using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>Fetches pages whose addresses somebody else may have written, from servers that may mean ill.</summary>
/// <param name="limits">What it takes at most.</param>
/// <param name="permissions">What it may do.</param>
/// <param name="charset">The encoding of the pages, whatever they say themselves; null where they say it.</param>
internal sealed class PageFetcher(FetchLimits limits, FetchPermissions permissions, string? charset = null)
{
    /// <summary>Fetches a page and takes its text out of it.</summary>
    /// <exception cref="FetchException">It was not fetched.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Time);
        try
        {
            return await FollowAsync(address, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw NotFetched(address, FormattableString.Invariant($"it took longer than {limits.Time.TotalSeconds:0.##} seconds. Try again later, or with a longer '--timeout'."));
        }
        catch (FetchException exception)
        {
            throw NotFetched(address, exception.Message);
        }
    }

    private static FetchException NotFetched(Uri address, string why) => new($"'{address.AbsoluteUri}' was not fetched: {why}");

    private async Task<FetchedPage> FollowAsync(Uri first, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        var address = first;
        for (var followed = 0; followed <= limits.Redirects; followed++)
        {
            using var connection = Connect(first, address, cookies);
            using var answer = await SendAsync(connection, address, cancellation).ConfigureAwait(false);
            if (Redirect.Find(answer, address) is { } next)
            {
                address = next;
                continue;
            }

            if (AnswerStatus.FindProblem(answer) is { } problem)
                throw new FetchException(problem);
            var bytes = await ReadAsync(answer.Content, cancellation).ConfigureAwait(false);
            // A page that nests without an end takes time with the square of that, and nothing stops whoever reads it.
            return await Task.Run(() => PageReading.Read(first, address, bytes, answer.Content.Headers.ContentType, charset), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
        }

        throw new FetchException(string.Create(CultureInfo.InvariantCulture, $"it redirects more than {limits.Redirects} times, last to '{address.AbsoluteUri}'. Open it in a browser, and give the address where that ends."));
    }

    private PageConnection Connect(Uri first, Uri address, CookieContainer cookies)
    {
        var isNamed = Redirect.IsSameHost(first, address);
        var instead = isNamed
            ? "Such hosts are fetched with '--allow-private' alone."
            : $"A redirect leads there, to '{address.AbsoluteUri}', and is not followed. If you mean it, give that address, with '--allow-private'.";
        var isTrusted = permissions.AllowsPrivate && isNamed;
        if (!permissions.UsesProxy || FindProxy(address) == null)
            return new PageConnection(limits, new GuardedConnection(isTrusted, instead), null, cookies);
        // The proxy is where the user's machine says, and looks up the name. What is written as a number can be judged here.
        if (!isTrusted && (IPAddress.TryParse(address.IdnHost, out var number) ? PublicNetwork.FindKind(number) : address.IsLoopback ? "on this machine" : null) is { } kind)
            throw new FetchException($"'{address.Host}' is {kind}. {instead}");
        return new PageConnection(limits, new GuardedConnection(isTrusted: true, ""), HttpClient.DefaultProxy, cookies);
    }

    /// <summary>The proxy that the environment names for an address; null where it names none.</summary>
    private static Uri? FindProxy(Uri address) => HttpClient.DefaultProxy.GetProxy(address) is { } proxy && proxy != address ? proxy : null;

    private async Task<HttpResponseMessage> SendAsync(PageConnection connection, Uri address, CancellationToken cancellation)
    {
        using var request = PageConnection.Ask(address);
        try
        {
            return await Patience.WaitAsync(token => connection.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token), "no answer", limits, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (FindRefusal(exception) is { } refusal)
        {
            throw new FetchException(refusal.Message + (permissions.UsesProxy || FindProxy(address) == null ? "" : " The environment names a proxy: with '--proxy' it is asked."));
        }
        catch (HttpRequestException exception)
        {
            throw new FetchException(exception.HttpRequestError switch
            {
                HttpRequestError.SecureConnectionError when connection.CertificateProblem is { } problem => $"{problem}. Look at it in a browser; a page that you trust you can save, and name the file.",
                HttpRequestError.SecureConnectionError => "no secure connection can be made to it. Is it 'http' that it speaks, or another port?",
                HttpRequestError.ConfigurationLimitExceeded => FormattableString.Invariant($"the headers of its answer have more than {limits.HeaderKilobytes} KB. Save the page from a browser, and name the file."),
                HttpRequestError.ResponseEnded => "it closed the connection without an answer. Try again, or save the page from a browser and name the file.",
                HttpRequestError.InvalidResponse => "what it answers is not HTTP. Is it 'https' that it speaks, or another port?",
                HttpRequestError.ProxyTunnelError => "the proxy does not let it through.",
                _ => "the connection broke. Try again, or save the page from a browser and name the file.",
            });
        }
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        try
        {
            return await PageBody.ReadAsync(content, limits, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException and not FetchException)
        {
            throw PageBody.CutOff();
        }
    }

    /// <summary>What was refused on the way to a connection.</summary>
    private static FetchException? FindRefusal(Exception? exception)
    {
        while (exception is not (null or FetchException))
            exception = exception.InnerException;
        return exception as FetchException;
    }
}
