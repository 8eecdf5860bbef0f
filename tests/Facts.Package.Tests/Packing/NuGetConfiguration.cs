using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Facts.Package.Tests;

/// <summary>The consumers' <c>nuget.config</c>: the packages of this run from their folder, everything else from wherever this machine gets it.</summary>
internal static partial class NuGetConfiguration
{
    /// <summary>The machine's own sources stay by inheritance (with their credentials); only their names are written.</summary>
    public static string Write(string feed, IEnumerable<string> machineSources) => $"""
        <configuration>
          <packageSources>
            <add key="facts-under-test" value="{feed}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="facts-under-test">
              <package pattern="Facts" />
              <package pattern="Facts.Cli" />
              <package pattern="Facts.Tested.*" />
            </packageSource>
            {string.Join("\n", machineSources.Select(name => $"<packageSource key=\"{name}\"><package pattern=\"*\" /></packageSource>"))}
          </packageSourceMapping>
        </configuration>
        """;

    public static async Task<IReadOnlyList<string>> ReadSourceNamesAsync(string folder)
    {
        var list = (await DotNet.RunAsync(folder, ["nuget", "list", "source", "--format", "detailed"])).MustSucceed();
        return [.. list.Lines.Select(line => EnabledSource().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];
    }

    public static async Task<string> ReadGlobalPackagesAsync(string folder)
    {
        var list = (await DotNet.RunAsync(folder, ["nuget", "locals", "global-packages", "--list"])).MustSucceed();
        return list.Lines.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2 && parts[0].EndsWith("global-packages", StringComparison.Ordinal)).Select(parts => parts[1].Trim()).FirstOrDefault("");
    }

    [GeneratedRegex(@"^\s*\d+\.\s+(.+) \[Enabled\]")]
    private static partial Regex EnabledSource();
}
