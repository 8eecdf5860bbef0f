using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Facts.Benchmarks.Running;

/// <summary>A program that the SDK publishes for this machine.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts-benchmarks-");

    /// <param name="name">Its name.</param>
    /// <param name="texts">Its C#.</param>
    /// <param name="options">How it is published.</param>
    public PublishedProgram(string name, IReadOnlyList<string> texts, IEnumerable<string> options)
    {
        File.WriteAllText(Combine(name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <LangVersion>14</LangVersion>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <DebugType>none</DebugType>
                <StripSymbols>true</StripSymbols>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(FactTable).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        for (var i = 0; i < texts.Count; i++)
            File.WriteAllText(Combine(FormattableString.Invariant($"File{i}.cs")), texts[i]);
        var published = Directory.CreateDirectory(Combine("published"));
        Problem = Publish([Combine(name + ".csproj"), "-r", RuntimeInformation.RuntimeIdentifier, "-c", "Release", "-o", published.FullName, "-nologo", "-v", "q", .. options]);
        Path = System.IO.Path.Combine(published.FullName, OperatingSystem.IsWindows() ? name + ".exe" : name);
        Size = published.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension is not (".dbg" or ".pdb")).Sum(file => file.Length);
    }

    /// <summary>Whether native code can be linked: elsewhere than on Linux, the SDK itself finds what does it.</summary>
    public static bool HasLinker { get; } = !OperatingSystem.IsLinux() || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(System.IO.Path.Combine(folder, "clang")) || File.Exists(System.IO.Path.Combine(folder, "gcc")));

    /// <summary>The file to start.</summary>
    public string Path { get; }

    /// <summary>Bytes of all that was published, what only debuggers read aside.</summary>
    public long Size { get; }

    /// <summary>Why it could not be published here; null where it was.</summary>
    public string? Problem { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Combine(string file) => System.IO.Path.Combine(_folder.FullName, file);

    private static string? Publish(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(DotNet.Host, ["publish", .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
            return null;
        // Without a network and a filled cache there is no runtime and no linker to publish with.
        return output.Contains("error NU", StringComparison.Ordinal) ? "the packages to publish it with are not to be had here" : throw new InvalidOperationException(output);
    }
}
