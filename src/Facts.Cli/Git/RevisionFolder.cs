using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Facts.Cli.Files;
using Facts.Cli.Output;

namespace Facts.Cli.Git;

/// <summary>The files of a revision that say facts or stand for sources, as they were below a folder, in a folder of their own that goes with this.</summary>
internal sealed class RevisionFolder : IDisposable
{
    private static readonly string[] Endings = [".facts", ".facts.csv", ".seal", ".evidence.txt", ".evidence.md", ".csproj", ".editorconfig"];

    private readonly string _root = Directory.CreateTempSubdirectory("facts-revision-").FullName;

    private RevisionFolder(string name)
    {
        Path = System.IO.Path.Combine(_root, name);
        // Whoever ends the process in between leaves nothing behind either.
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Where they are: in a folder of the same name, which says what their namespace is.</summary>
    public string Path { get; }

    /// <summary>Reads a revision; null where there is none of that name.</summary>
    /// <param name="folder">The folder that it is asked of.</param>
    /// <param name="revision">A commit, branch or tag.</param>
    /// <exception cref="IOException">There is no git, or the folder is in no repository.</exception>
    public static RevisionFolder? Read(string folder, string revision)
    {
        if (GitCommand.Run(folder, "rev-parse", "--git-dir") == null)
            throw new IOException($"There is no folder '{FileName.Of(revision)}', and '{FileName.Of(folder)}' is in no git repository whose revision it could be.");
        // What begins with '-' is no option here.
        if (GitCommand.Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}") is not { } commit)
            return null;
        var tree = GitCommand.Run(folder, "ls-tree", "-r", "-z", Encoding.ASCII.GetString(commit).Trim()) ?? throw new IOException($"The files of revision '{FileName.Of(revision)}' cannot be read.");
        var files = Encoding.UTF8.GetString(tree).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Parse).Where(file => file.IsFile && IsMeant(file.Path)).ToArray();
        var result = new RevisionFolder(System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder))));
        try
        {
            result.Write(folder, files);
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        Directory.Delete(_root, recursive: true);
    }

    private void OnExit(object? sender, EventArgs e)
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A file is being written into it at this moment; the system's folder for such files is emptied by the system.
        }
    }

    /// <summary><c>100644 blob 3b18e5…	sources/a.facts</c>: neither a link nor another repository.</summary>
    private static (bool IsFile, string Hash, string Path) Parse(string entry)
    {
        var words = entry[..entry.IndexOf('\t', StringComparison.Ordinal)].Split(' ');
        return (words[0].StartsWith("100", StringComparison.Ordinal), words[2], entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>A repository made by hand may have paths that lead elsewhere.</summary>
    private static bool IsMeant(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        && path.Split('/').All(part => part is not ("" or "." or "..") && part.AsSpan().IndexOfAny(System.IO.Path.GetInvalidFileNameChars()) < 0);

    private void Write(string folder, IReadOnlyList<(bool IsFile, string Hash, string Path)> files)
    {
        Directory.CreateDirectory(Path);
        using var process = GitCommand.Start(folder, "cat-file", "--batch");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.BaseStream;
        foreach (var file in files)
        {
            process.StandardInput.Write(file.Hash + "\n");
            process.StandardInput.Flush();
            // The object's hash, kind and size on a line, then it, then the end of a line.
            var header = ReadLine(output).Split(' ');
            var bytes = new byte[int.Parse(header[^1], NumberStyles.None, CultureInfo.InvariantCulture)];
            output.ReadExactly(bytes);
            output.ReadByte();
            var target = System.IO.Path.Combine(Path, file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }

        process.StandardInput.Close();
        process.WaitForExit();
        errors.Wait();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (int c; (c = stream.ReadByte()) is not ('\n' or -1);)
            line.Append((char)c);
        return line.Length > 0 && char.IsAsciiDigit(line[^1]) ? line.ToString() : throw new IOException($"git cannot read an object: '{line}'. Is the clone whole?");
    }
}
