using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Basic.Reference.Assemblies;
using Facts.Benchmarks.Running;
using Facts.Generators;
using Facts.Language;

namespace Facts.Benchmarks.Compiling;

/// <summary>The SDK's own compiler, in a server of its own that goes when it has been idle for a while.</summary>
internal sealed class WarmCompiler : IDisposable
{
    private const int IdleSeconds = 30;

    private static readonly string Folder = typeof(WarmCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "CompilerFolder").Value!;

    private readonly string _server = "facts-benchmarks-" + Environment.ProcessId;
    private readonly DirectoryInfo _work = Directory.CreateTempSubdirectory("facts-benchmarks-");

    public WarmCompiler()
    {
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
        List<string> arguments = ["-nologo", "-target:library", "-debug:portable", "-deterministic+", "-nullable:enable", "-langversion:14", $"-out:{folder}/out.dll"];
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

    public void Compile(string project) => DotNet.Run(Path.Combine(Folder, "csc.dll"), "-noconfig", "-shared:" + _server, $"-keepalive:{IdleSeconds}", "@" + project);

    /// <summary>The same in a process of its own.</summary>
    public static void CompileCold(string project) => DotNet.Run(Path.Combine(Folder, "csc.dll"), "-noconfig", "@" + project);

    public void Dispose() => _work.Delete(recursive: true);

    private static string Write(string folder, (string Path, string Text) file)
    {
        var path = Path.Combine(folder, file.Path);
        File.WriteAllText(path, file.Text);
        return path;
    }
}
