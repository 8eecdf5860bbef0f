using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Facts.Cli.Output;
using Facts.Language.Policies;

namespace Facts.Cli.Projects;

/// <summary>What MSBuild says of a project: the properties that Facts reads, and the files that belong to it.</summary>
/// <param name="Path">The project file as the user wrote it.</param>
/// <param name="Properties">The properties by name, empty where they are not set.</param>
/// <param name="Items">The files by the kind of their items.</param>
internal sealed record MsBuildProject(string Path, IReadOnlyDictionary<string, string> Properties, ILookup<string, ProjectFile> Items)
{
    /// <summary>Properties that are true or false.</summary>
    public static readonly string[] Flags = ["FactsConstants", "FactsEnabled", "FactsPolicyLocked"];

    private const string RootNamespace = "RootNamespace";
    private static readonly string[] Kinds = ["FactsDocument", "FactsEvidence", "FactsData"];

    public string Folder => System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } folder ? folder : ".";

    public string Namespace => Properties[RootNamespace];

    public IReadOnlyList<ProjectFile> Documents => [.. Items[Kinds[0]]];

    public IReadOnlyList<ProjectFile> Evidence => [.. Items[Kinds[1]]];

    public IReadOnlyList<ProjectFile> Data => [.. Items[Kinds[2]]];

    /// <summary>Asks MSBuild, which evaluates the project and builds nothing.</summary>
    /// <exception cref="IOException">There is no such file, or it cannot be evaluated.</exception>
    public static MsBuildProject Evaluate(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no project file '{FileName.Of(path)}'.");
        string[] names = [RootNamespace, .. Flags, .. PolicyKey.All.Select(key => key.Property)];
        using var document = JsonDocument.Parse(Run(path, "-getProperty:" + string.Join(',', names), "-getItem:" + string.Join(',', Kinds)));
        // MSBuild's names of them are those of this record.
        var properties = names.ToDictionary(name => name, name => document.RootElement.GetProperty(nameof(Properties)).GetProperty(name).GetString() ?? "", StringComparer.OrdinalIgnoreCase);
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
        var items = from kind in Kinds
                    from item in document.RootElement.GetProperty(nameof(Items)).GetProperty(kind).EnumerateArray()
                    let file = GetFile(folder, item)
                    // One file is one item, and one with a link goes before the same without.
                    group (kind, file) by (kind, item.GetProperty("FullPath").GetString()) into same
                    select same.OrderBy(found => found.file.Path == found.file.Location).First();
        return new MsBuildProject(path, properties, items.ToLookup(item => item.kind, item => item.file, StringComparer.Ordinal));
    }

    /// <summary>A file by the path that the generator gives it: its link, else the one from the folder; outside of that its name alone.</summary>
    private static ProjectFile GetFile(string folder, JsonElement item)
    {
        var location = FolderPath.From(folder, item.GetProperty("FullPath").GetString()!);
        var link = item.TryGetProperty("Link", out var value) ? value.GetString()!.Replace('\\', '/') : "";
        return new ProjectFile(link.Length > 0 ? link : FolderPath.IsInside(location) ? location : location[(location.LastIndexOf('/') + 1)..], location);
    }

    private static string Run(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["msbuild", System.IO.Path.GetFullPath(path), "-nologo", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new IOException($"'{FileName.Of(path)}' cannot be evaluated.\n{(output + errors.Result).Trim()}");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new IOException($"'{FileName.Of(path)}' cannot be evaluated, since 'dotnet' cannot be run: {exception.Message}", exception);
        }
    }
}
