using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using Facts.Cli.Output;

namespace Facts.Cli.Files;

/// <summary>Reads and writes whole texts; <c>-</c> stands for standard input and output.</summary>
internal sealed class TextFiles(Func<Stream> openInput, TextWriter output)
{
    /// <summary>The path that stands for standard input and output.</summary>
    public const string Standard = "-";

    /// <summary>What .NET has texts for, where each byte is a character; what it says itself of a file that is larger does not name it.</summary>
    private const int MaxBytes = 1_000_000_000;

    private static readonly Lock Writing = new();

    /// <summary>Fails on bytes that are no UTF-8 instead of replacing them, and writes no byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of bytes, without a byte order mark, as the compiler has it.</summary>
    /// <exception cref="DecoderFallbackException">They are no UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes) => Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    /// <summary>The text of bytes that are no UTF-8, as the compiler has it: by their byte order mark, or with a sign for what is none; null where it takes them for no text.</summary>
    public static string? DecodeAny(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding());
        return reader.ReadToEnd() is var text && text.Contains("\0\0", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>A text as it is, without a byte order mark.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBePipe">Whether it is what the user named to be read, and so may be a pipe, as a shell makes one of <c>&lt;(…)</c>.</param>
    /// <exception cref="IOException">It cannot be read, or is not UTF-8.</exception>
    public string Read(string path, bool mayBePipe = false)
    {
        try
        {
            return ReadText(path, mayBePipe);
        }
        catch (DecoderFallbackException)
        {
            throw new IOException($"'{FileName.Of(path)}' is not UTF-8. Save it as UTF-8.");
        }
    }

    /// <summary>Likewise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBePipe">As above.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public string ReadText(string path, bool mayBePipe = false) => path == Standard ? Decode(ReadInput()) : Open(path, mayBePipe, DecodeFile);

    /// <summary>A file as it is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mayBePipe">As above.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[] ReadBytes(string path, bool mayBePipe = false) => path == Standard ? ReadInput() : Open(path, mayBePipe, File.ReadAllBytes);

    private static T Open<T>(string path, bool mayBePipe, Func<string, T> read)
    {
        RequireNoFolder(path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file '{FileName.Of(path)}'.");
        if (SpecialFile.Is(path) && !(mayBePipe && SpecialFile.IsPipe(path)))
            throw new IOException($"'{FileName.Of(path)}' is a pipe or a device, and no file that could be read here.");
        if (new FileInfo(FindTarget(path)) is { Exists: true, Length: > MaxBytes })
            throw new IOException($"'{FileName.Of(path)}' has more than 1 GB, and is not read. Take it apart.");
        try
        {
            return read(path);
        }
        catch (FileNotFoundException)
        {
            throw new FileNotFoundException($"'{FileName.Of(path)}' is a link to a file that is not there.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new IOException($"'{FileName.Of(path)}' may not be read.");
        }
    }

    /// <summary>The text of a file; its bytes are let go of at once, since there may be hundreds of files.</summary>
    private static string DecodeFile(string path)
    {
        if (SpecialFile.Is(path))
            return Decode(File.ReadAllBytes(path));
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        // What does not say how long it is is read to its end.
        if (file.Length is 0 or > int.MaxValue)
            return Decode(File.ReadAllBytes(path));
        var bytes = ArrayPool<byte>.Shared.Rent((int)file.Length);
        try
        {
            var length = file.ReadAtLeast(bytes.AsSpan(0, (int)file.Length), (int)file.Length, throwOnEndOfStream: false);
            return Decode(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes a text: to the end, or not at all. What the file held before is there until then.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path, string text) => Write(path, text, mayReplace: true);

    /// <summary>Likewise, where there is no such file yet.</summary>
    /// <exception cref="IOException">There is, or it cannot be written.</exception>
    public void Create(string path, string text)
    {
        RequireName(path);
        if (Path.Exists(path) || new FileInfo(path).LinkTarget != null)
            throw new IOException($"'{FileName.Of(path)}' exists already, and is left as it is.");
        Write(path, text, mayReplace: false);
    }

    private void Write(string path, string text, bool mayReplace)
    {
        if (path == Standard)
        {
            output.Write(text);
            return;
        }

        RequireWritable(path);
        if (SpecialFile.Is(path))
        {
            // Nothing can take the place of /dev/null, or of what a shell hands over for >(…).
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            stream.Write(Utf8.GetBytes(text));
            return;
        }

        // Behind a link stands the file that is meant, be it there or not, and a file renamed over the link would take its place.
        var target = FindTarget(path);
        var folder = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The folder '{FileName.Of(ShownFolder(path, folder))}' does not exist.");
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
            catch (UnauthorizedAccessException)
            {
                File.Delete(draft);
                throw new IOException($"'{FileName.Of(path)}' cannot be written: nothing may be written into the folder '{FileName.Of(ShownFolder(path, folder))}'.");
            }
            catch
            {
                File.Delete(draft);
                throw;
            }
        }
    }

    /// <summary>
    /// Makes sure that a file may be written where it is there. One that would take its place does not ask it, so that what somebody has protected would be gone:
    /// that is asked of all files before the first is written.
    /// </summary>
    /// <exception cref="IOException">It may not.</exception>
    public static void RequireWritable(string path)
    {
        RequireName(path);
        RequireNoFolder(path);
        if (!File.Exists(FindTarget(path)) || SpecialFile.Is(path))
            return;
        try
        {
            // Root may write all, and yet a file that is for nobody to write is protected from its owner too.
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(FindTarget(path)) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0)
                throw new UnauthorizedAccessException();
            using var opened = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException)
        {
            throw new IOException($"'{FileName.Of(path)}' may not be written, and is left as it is.");
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
    public void Rewrite(string path, string text)
    {
        var isMarked = path != Standard && File.Exists(path) && ReadBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Write(path, isMarked ? '\uFEFF' + text : text);
    }

    /// <summary>A script's variable that is not set arrives here as an empty text, at which the system's calls throw what nobody expects of a file.</summary>
    private static void RequireName(string path)
    {
        if (path.Length == 0)
            throw new IOException("The name of the file to write is empty.");
    }

    private static void RequireNoFolder(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{FileName.Of(path)}' is a folder. Name a file in it.");
    }

    /// <summary>What a path leads to through links, be it there or not.</summary>
    private static string FindTarget(string path) => (new FileInfo(path).LinkTarget == null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);

    /// <summary>The folder as the user would write it, where no link leads elsewhere.</summary>
    private static string ShownFolder(string path, string folder) => Path.GetDirectoryName(path) is { Length: > 0 } written && Path.GetFullPath(written) == folder ? written : folder;

    private byte[] ReadInput()
    {
        using var input = openInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
