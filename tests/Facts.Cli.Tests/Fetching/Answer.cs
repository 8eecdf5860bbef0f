using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Facts.Cli.Tests.Fetching;

/// <summary>What a server sends.</summary>
/// <param name="Head">First.</param>
/// <param name="Body">Then.</param>
internal sealed record Answer(string Head, byte[] Body)
{
    /// <summary>Sent over and over, until the other side has enough.</summary>
    public byte[] Endless { get; init; } = [];

    /// <summary>Sent over and over, with a breath between.</summary>
    public byte[] Drip { get; init; } = [];

    /// <summary>Whether the connection is kept open at the end, without a word.</summary>
    public bool IsSilent { get; init; }

    /// <summary>A sound answer.</summary>
    public static Answer Of(string status, string type, byte[] body, string headers = "") =>
        new(FormattableString.Invariant($"HTTP/1.1 {status}\r\n{(type.Length > 0 ? $"Content-Type: {type}\r\n" : "")}Content-Length: {body.Length}\r\n{headers}Connection: close\r\n\r\n"), body);

    public static Answer Of(string status, string headers = "") => Of(status, "", [], headers);

    public static Answer Redirect(string to, string status = "302 Found") => Of(status, $"Location: {to}\r\n");

    /// <summary>Bytes, compressed.</summary>
    public static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(bytes);
        return compressed.ToArray();
    }

    public async Task WriteAsync(Stream stream, CancellationToken end)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(Head), end);
        await stream.WriteAsync(Body, end);
        await stream.FlushAsync(end);
        while (Endless.Length > 0)
            await stream.WriteAsync(Endless, end);
        while (Drip.Length > 0)
        {
            await stream.WriteAsync(Drip, end);
            await Task.Delay(20, end);
        }

        if (IsSilent)
            await Task.Delay(Timeout.Infinite, end);
    }
}
