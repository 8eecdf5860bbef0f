using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>A project of somebody who uses the package, in a folder of its own outside this repository.</summary>
internal sealed class Consumer(string folder, string projectFile)
{
    public string Folder => folder;

    public string ProjectPath => Path.Combine(folder, projectFile);

    /// <summary>Writes a file of the project, and gives its full path.</summary>
    public string Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
        return full;
    }

    /// <summary>Adds a property to the project file.</summary>
    public void SetProperty(string name, string value) =>
        Write(projectFile, File.ReadAllText(ProjectPath).Replace("</PropertyGroup>", $"<{name}>{value}</{name}></PropertyGroup>", StringComparison.Ordinal));

    public Task<CommandResult> BuildAsync(params IEnumerable<string> arguments) => MSBuildAsync("build", arguments);

    public Task<CommandResult> RestoreAsync() => MSBuildAsync("restore", []);

    public Task<CommandResult> PackAsync(string output) => MSBuildAsync("pack", ["-o", output]);

    public Task<CommandResult> PublishAsync(params IEnumerable<string> arguments) => MSBuildAsync("publish", arguments);

    /// <summary>What MSBuild makes of the project without building it: properties and items, as JSON or plain text.</summary>
    public Task<CommandResult> EvaluateAsync(params IEnumerable<string> arguments) => DotNet.RunAsync(folder, ["msbuild", ProjectPath, "-nologo", .. arguments]);

    /// <summary>Runs what was built.</summary>
    public Task<CommandResult> RunAsync(string framework = "net10.0") =>
        DotNet.RunAsync(folder, [Path.Combine(folder, "bin", "Debug", framework, Path.GetFileNameWithoutExtension(projectFile) + ".dll")]);

    private Task<CommandResult> MSBuildAsync(string command, IEnumerable<string> arguments) =>
        DotNet.RunAsync(folder, [command, ProjectPath, "-nologo", "-tl:off", "-v:m", .. arguments]);
}
