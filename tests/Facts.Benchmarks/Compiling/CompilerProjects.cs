using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Basic.Reference.Assemblies;
using Facts.Benchmarks.Running;
using Facts.Generators;
using Facts.Language;

namespace Facts.Benchmarks.Compiling;

/// <summary>Projects on the disk, for the compiler of the SDK that built this.</summary>
internal sealed class CompilerProjects : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("facts-benchmarks-");
    private readonly string[] _references;

    public CompilerProjects()
    {
        var references = _work.CreateSubdirectory("references");
        foreach (var reference in Net100.ReferenceInfos.All)
            File.WriteAllBytes(Path.Combine(references.FullName, reference.FileName), reference.ImageBytes);
        _references = [.. references.GetFiles().Select(file => file.FullName), typeof(FactTable).Assembly.Location];
    }

    /// <summary>The folder of the compiler.</summary>
    public static string Folder { get; } = typeof(CompilerProjects).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "CompilerFolder").Value!;

    /// <summary>The generator and the analyzers.</summary>
    public static IReadOnlyList<string> Facts { get; } = [typeof(FactsGenerator).Assembly.Location, typeof(FactsProject).Assembly.Location];

    /// <summary>The analyzers that the SDK adds to every build.</summary>
    public static IReadOnlyList<string> OfSdk { get; } =
        [.. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }.Select(file => Path.GetFullPath(Path.Combine(Folder, "..", "..", "Sdks", "Microsoft.NET.Sdk", "analyzers", file)))];

    /// <summary>Writes a project and its arguments; gives the file of these.</summary>
    public string Add(string name, IEnumerable<(string Path, string Text)> sources, IEnumerable<(string Path, string Text)> additional, IEnumerable<string> analyzers)
    {
        var folder = _work.CreateSubdirectory(name).FullName;
        List<string> arguments = ["-nologo", "-nowarn:1701", "-target:library", "-debug:portable", "-deterministic+", "-nullable:enable", "-langversion:14", $"-out:{folder}/out.dll"];
        arguments.AddRange(_references.Select(reference => "-reference:" + reference));
        arguments.AddRange(sources.Select(file => Write(folder, file)));
        arguments.AddRange(additional.Select(file => "-additionalfile:" + Write(folder, file)));
        arguments.AddRange(analyzers.Select(analyzer => "-analyzer:" + analyzer));
        arguments.Add("-analyzerconfig:" + Write(folder, ("project.globalconfig", $"is_global = true\nbuild_property.RootNamespace = Roads\nbuild_property.ProjectDir = {folder}/\n")));
        return Write(folder, ("compile.rsp", string.Join('\n', arguments)));
    }

    /// <summary>The most memory, in megabytes, that a compiler in a process of its own has of a project.</summary>
    public static double MeasurePeak(string project)
    {
        using var process = DotNet.Start(Path.Combine(Folder, "csc.dll"), "-noconfig", "@" + project);
        long peak = 0;
        while (!process.WaitForExit(Interval))
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has ended in between.
            }
        }

        return process.ExitCode == 0 ? peak / 1e6 : throw new InvalidOperationException(process.StandardOutput.ReadToEnd());
    }

    public void Dispose() => _work.Delete(recursive: true);

    private static string Write(string folder, (string Path, string Text) file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
        return path;
    }
}
