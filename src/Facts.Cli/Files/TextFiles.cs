using System;
using System.IO;
using System.Text;
using System.Threading;

namespace Facts.Cli.Files;

/// <summary>Reads and writes whole texts; <c>-</c> stands for standard input and output.</summary>
internal sealed class TextFiles(Func<Stream> openInput, TextWriter output)
{
    /// <summary>The path that stands for standard input and output.</summary>
    public const string Standard = "-";

    private static readonly Lock Writing = new();

    /// <summary>Fails on bytes that are no UTF-8 instead of replacing them, and writes no byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of bytes, without a byte order mark, as the compiler has it.</summary>
    /// <exception cref="DecoderFallbackException">They are no UTF-8.</exception>
    public static string Decode(byte[] bytes) => Utf8.GetString(bytes) is var text && text.StartsWith('\uFEFF') ? text[1..] : text;

    /// <summary>A text as it is, without a byte order mark.</summary>
    /// <exception cref="IOException">It cannot be read, or is not UTF-8.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string Read(string path)
    {
        try
        {
            return Decode(ReadBytes(path));
        }
        catch (DecoderFallbackException)
        {
            throw new IOException($"'{path}' is not UTF-8. Save it as UTF-8.");
        }
    }

    /// <summary>A file as it is.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] ReadBytes(string path)
    {
        if (path == Standard)
            return ReadInput();
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder. Name a file in it.");
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new FileNotFoundException($"There is no file '{path}'.");
    }

    /// <summary>Writes a text: to the end, or not at all. What the file held before is there until then.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, string text) => Write(path, text, mayReplace: true);

    /// <summary>Likewise, where there is no such file yet.</summary>
    /// <exception cref="IOException">There is, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Create(string path, string text)
    {
        RequireName(path);
        if (Path.Exists(path) || new FileInfo(path).LinkTarget != null)
            throw new IOException($"'{path}' exists already, and is left as it is.");
        Write(path, text, mayReplace: false);
    }

    private void Write(string path, string text, bool mayReplace)
    {
        if (path == Standard)
        {
            output.Write(text);
            return;
        }

        RequireName(path);

        // Behind a link stands the file that is meant, be it there or not, and a file renamed over the link would take its place.
        var target = (new FileInfo(path).LinkTarget == null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The folder '{folder}' does not exist.");
        var draft = Path.Combine(folder, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        lock (Writing)
        {
            try
            {
                File.WriteAllBytes(draft, Utf8.GetBytes(text));
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                    File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
                File.Move(draft, target, mayReplace);
            }
            catch
            {
                File.Delete(draft);
                throw;
            }
        }
    }

    /// <summary>Does something that ends the process, once no file is being written; none is from then on.</summary>
    public static void Finish(Action end)
    {
        lock (Writing)
            end();
    }

    /// <summary>Writes a text over that of a file, which keeps its byte order mark.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Rewrite(string path, string text)
    {
        var isMarked = path != Standard && File.Exists(path) && File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Write(path, isMarked ? '\uFEFF' + text : text);
    }

    /// <summary>A script's variable that is not set arrives here as an empty text, at which the system's calls throw what nobody expects of a file.</summary>
    private static void RequireName(string path)
    {
        if (path.Length == 0)
            throw new IOException("The name of the file to write is empty.");
    }

    private byte[] ReadInput()
    {
        using var input = openInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
