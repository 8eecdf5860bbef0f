using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;

namespace Facts.Generators.Tests.ErrorLog;

/// <summary>One run of the SDK's own compiler over a folder, with the error log that it writes.</summary>
internal sealed class CompilerRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-error-log-");

    public string Output { get; private set; } = "";

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder.FullName, path), text);

    /// <summary>Compiles the folder's C# with its <c>.facts</c> files and configuration, and reads the log.</summary>
    public async Task<JsonDocument> CompileAsync()
    {
        Write("project.globalconfig", $"is_global = true\nbuild_property.RootNamespace = Example\nbuild_property.ProjectDir = {_folder.FullName}/\n");
        var folder = typeof(CompilerRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "CompilerFolder").Value!;
        List<string> arguments =
        [
            "-nologo", "-noconfig", "-nowarn:1701", "-target:library", "-nullable:enable", "-out:out.dll", "-errorlog:log.sarif,version=2.1", "-analyzerconfig:project.globalconfig",
            .. TestTarget.Current.Framework.Append(TestTarget.Current.Library).Select(reference => "-reference:" + reference.Display),
            "-analyzer:" + Path.Combine(AppContext.BaseDirectory, "Facts.Generators.dll"),
            "-analyzer:" + Path.Combine(AppContext.BaseDirectory, "Facts.Language.dll"),
            .. Names("*.facts").Select(name => "-additionalfile:" + name),
            .. Names(".editorconfig").Select(name => "-analyzerconfig:" + name),
            .. Names("*.cs"),
        ];
        Write("compile.rsp", string.Join("\n", arguments.Select(argument => "\"" + argument + "\"")));
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), ["exec", Path.Combine(folder, "csc.dll"), "@compile.rsp"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
        })!;
        Output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var log = Path.Combine(_folder.FullName, "log.sarif");
        Assert.True(File.Exists(log), Output);
        return JsonDocument.Parse(await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> Names(string pattern) => _folder.EnumerateFiles(pattern).Select(file => file.Name).Order(StringComparer.Ordinal);
}
