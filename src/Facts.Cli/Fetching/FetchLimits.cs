using System;

namespace Facts.Cli.Fetching;

/// <summary>How much a fetch may take; past that it is given up. A page that somebody would quote takes far less.</summary>
internal sealed record FetchLimits
{
    /// <summary>Part of the whole time for which nothing may come.</summary>
    private const int SilentPart = 4;

    /// <summary>Of the page, as it is sent and as it is once it is decompressed.</summary>
    public int Bytes { get; init; } = 20_000_000;

    /// <summary>From the first look-up of a name to the last byte, redirects included.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    public int Redirects { get; init; } = 5;

    /// <summary>Of an answer, before its page.</summary>
    public int HeaderKilobytes { get; init; } = 64;

    /// <summary>Without an answer, or without anything more of it.</summary>
    public TimeSpan Silence => Time / SilentPart;
}
