using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Fetching;

/// <summary>Reads what an answer holds: as much as the limits let it, in the time that they leave.</summary>
internal static class PageBody
{
    private const int Gulp = 16 * 1024;

    /// <exception cref="FetchException">It is too large, stops coming, or is damaged.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, FetchLimits limits, CancellationToken cancellation)
    {
        var encodings = content.Headers.ContentEncoding.Where(encoding => !Is(encoding, "identity")).ToArray();
        if (encodings.Length > 1 || encodings.Any(encoding => !Is(encoding, "gzip") && !Is(encoding, "x-gzip")))
            throw new FetchException("it is compressed in a way that was not asked for. Save the page from a browser, and name the file.");
        // What says beforehand that it is too large need not be read.
        if (content.Headers.ContentLength > limits.Bytes)
            throw TooLarge(limits);
        await using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var bytes = await ReadAsync(stream, limits, cancellation).ConfigureAwait(false);
        return encodings.Length == 0 ? bytes : Decompress(bytes, limits);
    }

    private static async Task<byte[]> ReadAsync(Stream stream, FetchLimits limits, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[Gulp];
        while (true)
        {
            var count = await Patience.WaitAsync(token => stream.ReadAsync(buffer, token).AsTask(), "nothing more", limits, cancellation).ConfigureAwait(false);
            if (count == 0)
                return bytes.ToArray();
            Append(bytes, buffer.AsSpan(0, count), limits);
        }
    }

    /// <summary>A few bytes may stand for any number: no more of them are made than there may be.</summary>
    private static byte[] Decompress(byte[] compressed, FetchLimits limits)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[Gulp];
        try
        {
            using var stream = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
                Append(bytes, buffer.AsSpan(0, count), limits);
        }
        catch (InvalidDataException)
        {
            throw new FetchException("what it sent cannot be decompressed. Try again, or save the page from a browser and name the file.");
        }

        // The stream reads one that was cut off without a word; its end says how long it is.
        return compressed.Length >= sizeof(uint) && BitConverter.ToUInt32(compressed.AsSpan()[^sizeof(uint)..]) == bytes.Length ? bytes.ToArray() : throw CutOff();
    }

    public static FetchException CutOff() => new("it ended before it was whole. Try again, or save the page from a browser and name the file.");

    private static void Append(MemoryStream bytes, ReadOnlySpan<byte> more, FetchLimits limits)
    {
        if (bytes.Length + more.Length > limits.Bytes)
            throw TooLarge(limits);
        bytes.Write(more);
    }

    private static FetchException TooLarge(FetchLimits limits) =>
        new(FormattableString.Invariant($"it has more than {limits.Bytes / 1e6:0.###} MB. Raise '--max-size' if that is so much text, or save what you cite and name the file."));

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
