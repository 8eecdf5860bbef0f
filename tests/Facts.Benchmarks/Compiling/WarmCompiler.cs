using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using Basic.Reference.Assemblies;
using Facts.Benchmarks.Running;
using Facts.Generators;
using Facts.Language;

namespace Facts.Benchmarks.Compiling;

/// <summary>The SDK's own compiler, in a server of its own.</summary>
internal sealed class WarmCompiler : IDisposable
{
    private static readonly string Folder = typeof(WarmCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "CompilerFolder").Value!;

    private readonly string _pipe = "facts-benchmarks-" + Environment.ProcessId;
    private readonly Process _server;
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("facts-benchmarks-");

    public WarmCompiler()
    {
        _server = DotNet.Start(Path.Combine(Folder, "VBCSCompiler.dll"), "-pipename:" + _pipe);
        var references = _work.CreateSubdirectory("references");
        foreach (var reference in Net100.ReferenceInfos.All)
            File.WriteAllBytes(Path.Combine(references.FullName, reference.FileName), reference.ImageBytes);
        References = [.. references.GetFiles().Select(file => file.FullName), typeof(FactTable).Assembly.Location];
    }

    private IReadOnlyList<string> References { get; }

    /// <summary>Writes a project and its arguments; gives what <see cref="Compile"/> takes.</summary>
    public string AddProject(string name, IEnumerable<(string Path, string Text)> sources, IEnumerable<(string Path, string Text)> additional, bool hasGenerator)
    {
        var folder = _work.CreateSubdirectory(name).FullName;
        List<string> arguments = ["-nologo", "-nowarn:1701", "-target:library", "-debug:portable", "-deterministic+", "-nullable:enable", "-langversion:14", $"-out:{folder}/out.dll"];
        arguments.AddRange(References.Select(reference => "-reference:" + reference));
        arguments.AddRange(sources.Select(file => Write(folder, file)));
        arguments.AddRange(additional.Select(file => "-additionalfile:" + Write(folder, file)));
        if (hasGenerator)
        {
            arguments.Add("-analyzer:" + typeof(FactsGenerator).Assembly.Location);
            arguments.Add("-analyzer:" + typeof(FactsProject).Assembly.Location);
            arguments.Add("-analyzerconfig:" + Write(folder, ("project.globalconfig", $"is_global = true\nbuild_property.RootNamespace = Roads\nbuild_property.ProjectDir = {folder}/\n")));
        }

        return Write(folder, ("compile.rsp", string.Join('\n', arguments)));
    }

    /// <summary>Milliseconds of processor time that the server takes for a compilation.</summary>
    public double Compile(string project)
    {
        var start = GetServerTime();
        DotNet.Run(Path.Combine(Folder, "csc.dll"), "-noconfig", "-shared:" + _pipe, "@" + project);
        return (GetServerTime() - start).TotalMilliseconds;
    }

    /// <summary>The same by the clock, in a process of its own.</summary>
    public static double CompileCold(string project)
    {
        var start = Stopwatch.GetTimestamp();
        DotNet.Run(Path.Combine(Folder, "csc.dll"), "-noconfig", "@" + project);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public void Dispose()
    {
        _server.Kill();
        _server.Dispose();
        _work.Delete(recursive: true);
    }

    private TimeSpan GetServerTime()
    {
        _server.Refresh();
        return _server.HasExited ? throw new InvalidOperationException("The compiler server has gone.") : _server.TotalProcessorTime;
    }

    private static string Write(string folder, (string Path, string Text) file)
    {
        var path = Path.Combine(folder, file.Path);
        File.WriteAllText(path, file.Text);
        return path;
    }
}
