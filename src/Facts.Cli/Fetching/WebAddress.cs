using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Facts.Cli.Fetching;

/// <summary>Addresses of the web as people write them.</summary>
internal static partial class WebAddress
{
    /// <summary>Whether it is written as an address, and not as the path of a file.</summary>
    public static bool IsMeant(string text) => Scheme().IsMatch(text);

    /// <summary>Reads an address that may be fetched.</summary>
    /// <exception cref="FetchException">It is none.</exception>
    public static Uri Parse(string text) =>
        IsMeant(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            ? FindProblem(address) is { } problem ? throw new FetchException($"'{UserInfo().Replace(text, "$1…@")}' is not fetched: {problem}") : WithoutFragment(address)
            : throw new FetchException($"'{text}' is not an address of the web, such as https://example.org/page.");

    /// <summary>Why an address is not fetched; null where it may be.</summary>
    public static string? FindProblem(Uri address) =>
        address.Scheme is not ("http" or "https") ? $"its scheme is '{address.Scheme}', and only http and https are fetched. Save the page, and name the file."
        : address.UserInfo.Length > 0 ? "it holds a name or password, which would stand in the record. Leave out what stands before the '@', or save the page and name the file."
        : address.Host.Length == 0 ? "it names no host."
        : null;

    /// <summary>Whether two addresses are of the same page: what stands behind <c>#</c> is a place in it.</summary>
    public static bool IsSame(string? text, Uri address) => Uri.TryCreate(text, UriKind.Absolute, out var other) && WithoutFragment(other) == address;

    private static Uri WithoutFragment(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*://")]
    private static partial Regex Scheme();

    /// <summary>What messages must not repeat: they stand in logs.</summary>
    [GeneratedRegex("^([^:]+://)[^/?#]*@")]
    private static partial Regex UserInfo();
}
