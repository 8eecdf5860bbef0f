using System;
using System.Net;
using System.Net.Http;

namespace Facts.Cli.Fetching;

/// <summary>Where an answer sends on to.</summary>
internal static class Redirect
{
    /// <summary>The next address; null where the answer is the page, or none.</summary>
    /// <exception cref="FetchException">It leads to where nothing may be fetched.</exception>
    public static Uri? Find(HttpResponseMessage answer, Uri address)
    {
        if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            return null;
        if (answer.Headers.Location is not { } location || !Uri.TryCreate(address, location, out var next))
            throw new FetchException("it redirects and does not say where to. Open it in a browser, and give the address where that ends.");
        if (WebAddress.FindProblem(next) is { } problem)
            throw new FetchException($"it redirects to '{next.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}', and that is not followed: {problem}");
        return address.Scheme == "https" && next.Scheme == "http"
            ? throw new FetchException($"it redirects from https to '{next.AbsoluteUri}', where anybody on the way could change the page. If you mean that, give that address.")
            : next;
    }

    /// <summary>Whether two addresses are of one host and one of its services: the same port, or those of http and https.</summary>
    public static bool IsSameHost(Uri left, Uri right) => string.Equals(left.IdnHost, right.IdnHost, StringComparison.Ordinal) && (left.Port == right.Port || (left.IsDefaultPort && right.IsDefaultPort));
}
